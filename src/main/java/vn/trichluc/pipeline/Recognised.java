package vn.trichluc.pipeline;

import java.util.List;
import vn.trichluc.model.Page;
import vn.trichluc.model.Warning;

/** @param warnings about this page */
record Recognised(Page page, List<Warning> warnings) {
    Recognised {
        warnings = List.copyOf(warnings);
    }
}
