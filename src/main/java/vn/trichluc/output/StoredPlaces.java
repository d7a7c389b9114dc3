package vn.trichluc.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.trichluc.model.Box;
import vn.trichluc.model.PageInfo;

/**
 * Gives all boxes back as they stand on the stored page. Everything before works on straightened pages, where lines are
 * level; whoever opens the file looks at the page as it was scanned. This is the only place that knows of both.
 */
final class StoredPlaces {
    private final Map<Integer, PageInfo> skewed = new HashMap<>();

    StoredPlaces(List<PageInfo> pages) {
        for (PageInfo page : pages) {
            if (page.skewDegrees() != 0) {
                skewed.put(page.number(), page);
            }
        }
    }

    /** Changes every box in the tree, in place. */
    void apply(JsonNode tree) {
        if (skewed.isEmpty()) {
            return;
        }
        PageInfo page = skewed.get(tree.path("page").asInt());
        if (page != null && tree instanceof ObjectNode object && object.get("box") instanceof ArrayNode sides) {
            Box stored = page.asStored(new Box(
                    page.number(),
                    sides.get(0).asDouble(),
                    sides.get(1).asDouble(),
                    sides.get(2).asDouble(),
                    sides.get(3).asDouble()));
            JsonFields.box(object, stored);
        } else {
            tree.forEach(this::apply);
        }
    }
}
