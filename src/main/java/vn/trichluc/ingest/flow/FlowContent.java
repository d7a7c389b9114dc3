package vn.trichluc.ingest.flow;

import java.util.List;
import vn.trichluc.model.Warning;

/**
 * The content of a document without pages, as its reader returns it.
 *
 * @param complete false if some part of it could not be read
 */
public record FlowContent(List<FlowItem> items, List<Warning> warnings, boolean complete) {
    public FlowContent {
        items = List.copyOf(items);
        warnings = List.copyOf(warnings);
    }
}
