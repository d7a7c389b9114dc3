package vn.trichluc.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Box;
import vn.trichluc.model.PageInfo;

/**
 * Writes anchors as they stand on the stored pages. Everything before works on straightened pages, where lines are level;
 * whoever opens the file looks at the page as it was scanned. Nothing else in the output knows of the difference.
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

    /** The contract wants at least one anchor: nothing is written where none is known. */
    void at(ObjectNode object, List<Anchor> anchors) {
        if (!anchors.isEmpty()) {
            object.set("at", at(anchors));
        }
    }

    ArrayNode at(List<Anchor> anchors) {
        ArrayNode array = JsonFields.array();
        for (Anchor anchor : anchors) {
            ObjectNode node = array.addObject();
            if (anchor instanceof Anchor.OnLine line) {
                node.put("line", line.line());
            } else if (anchor instanceof Anchor.OnPage page) {
                node.put("page", page.page());
            } else if (anchor instanceof Anchor.InBox inBox) {
                box(node, inBox.box());
            }
        }
        return array;
    }

    private void box(ObjectNode node, Box straight) {
        PageInfo page = skewed.get(straight.page());
        Box box = page == null ? straight : page.asStored(rounded(straight));
        node.put("page", box.page());
        ArrayNode sides = node.putArray("box");
        for (double side : new double[] {box.left(), box.top(), box.right(), box.bottom()}) {
            sides.add(JsonFields.points(side));
        }
    }

    /** Rounds a box to hundredths of a point, as on a page without skew, before it is turned. */
    private static Box rounded(Box box) {
        return new Box(
                box.page(), rounded(box.left()), rounded(box.top()), rounded(box.right()), rounded(box.bottom()));
    }

    private static double rounded(double points) {
        return JsonFields.points(points).doubleValue();
    }
}
