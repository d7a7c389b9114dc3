package vn.trichluc.app;

import java.util.ListResourceBundle;
import vn.trichluc.model.SourceKind;

/** Provides the formats of sources for the texts of the command line: {@code ${bundle:inputs}}. */
final class InputNames extends ListResourceBundle {
    @Override
    protected Object[][] getContents() {
        return new Object[][] {{"inputs", SourceKind.anyTitle()}, {"pagedInputs", SourceKind.anyPagedTitle()}};
    }
}
