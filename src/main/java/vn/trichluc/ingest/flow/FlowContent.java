package vn.trichluc.ingest.flow;

import java.util.List;
import vn.trichluc.model.Warning;

/**
 * A document without pages as its reader gives it.
 *
 * @param complete false where some part of it could not be read
 */
public record FlowContent(List<FlowItem> items, List<Warning> warnings, boolean complete) {
    public FlowContent {
        items = List.copyOf(items);
        warnings = List.copyOf(warnings);
    }
}
