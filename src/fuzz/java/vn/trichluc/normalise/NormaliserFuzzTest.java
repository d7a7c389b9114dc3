package vn.trichluc.normalise;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.List;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnRole;

/** Outlines of any text: nothing may be thrown. */
class NormaliserFuzzTest {
    private static final int MAX_LINE = 200;

    @FuzzTest
    void anyOutlineIsRead(FuzzedDataProvider data) {
        Sample sample = new Sample()
                .head(line(data), line(data), line(data), line(data))
                .caption(line(data))
                .effect(line(data))
                .preamble(line(data));
        List<Column> columns = new ArrayList<>();
        int count = data.consumeInt(1, 6);
        for (int i = 0; i < count; i++) {
            columns.add(Sample.column(data.pickValue(ColumnRole.values()), line(data)));
        }
        List<String> rows = new ArrayList<>();
        int tall = data.consumeInt(0, 6);
        for (int i = 0; i < tall; i++) {
            rows.add(line(data));
        }
        sample.table(line(data), columns, rows.toArray(String[]::new));
        sample.section("s1", null, line(data), line(data), data.consumeRemainingAsString());
        new Normaliser().read(sample.outline());
    }

    private static String line(FuzzedDataProvider data) {
        return data.consumeString(MAX_LINE);
    }
}
