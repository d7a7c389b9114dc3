package vn.trichluc.ingest.doc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;
import vn.trichluc.ingest.flow.ListCounters;
import vn.trichluc.ingest.flow.ListLevel;
import vn.trichluc.ingest.flow.ListMarks;
import vn.trichluc.ingest.flow.ListNumberFormat;

/** Computes the automatic numbers of a binary Word document ([MS-DOC] 2.4.6.3, PlfLst and PlfLfo). */
final class DocNumbering {
    private static final int LEVELS = 9;
    private static final int SIMPLE_LIST_LEVELS = 1;

    private final @Nullable ListTables tables;
    private final Map<Integer, List<ListLevel>> ladders = new HashMap<>();
    private final ListCounters counters = new ListCounters();

    DocNumbering(@Nullable ListTables tables) {
        this.tables = tables;
    }

    /** Counts the paragraph and returns its number as printed; empty if it belongs to no list. */
    String next(Paragraph paragraph) {
        int list = paragraph.getIlfo();
        if (tables == null || list < 1) {
            return "";
        }
        int definition;
        try {
            definition = tables.getLfo(list).getLsid();
        } catch (NoSuchElementException e) {
            return ""; // a list that the document does not define prints no number
        }
        List<ListLevel> ladder = ladders.computeIfAbsent(list, ilfo -> ladder(definition, ilfo));
        if (ladder.isEmpty()) {
            return "";
        }
        int level = paragraph.getIlvl();
        ListFormatOverrideLevel override = override(list, level);
        Integer start = override != null && override.isStartAt() ? Integer.valueOf(override.getIStartAt()) : null;
        return counters.next(Integer.toString(definition), Integer.toString(list), ladder, level, start);
    }

    private @Nullable ListFormatOverrideLevel override(int list, int level) {
        if (tables == null) {
            return null;
        }
        LFOData data;
        try {
            data = tables.getLfoData(list);
        } catch (NoSuchElementException e) {
            return null;
        }
        ListFormatOverrideLevel[] levels = data == null ? null : data.getRgLfoLvl();
        if (levels != null) {
            for (ListFormatOverrideLevel candidate : levels) {
                if (candidate != null && candidate.getLevelNum() == level) {
                    return candidate;
                }
            }
        }
        return null;
    }

    private List<ListLevel> ladder(int definition, int list) {
        List<ListLevel> result = new ArrayList<>();
        if (tables == null || tables.getListData(definition) == null) {
            return result;
        }
        int count = tables.getListData(definition).numLevels();
        for (int level = 0; level < Math.min(Math.max(count, SIMPLE_LIST_LEVELS), LEVELS); level++) {
            ListFormatOverrideLevel override = override(list, level);
            org.apache.poi.hwpf.model.ListLevel binary = override != null && override.isFormatting()
                    ? override.getLevel()
                    : tables.getLevel(definition, level);
            result.add(
                    binary == null ? new ListLevel(1, ListNumberFormat.NONE, "", level, false) : level(binary, level));
        }
        return result;
    }

    private static ListLevel level(org.apache.poi.hwpf.model.ListLevel binary, int level) {
        ListNumberFormat format = ListNumberFormat.ofBinary(binary.getNumberFormat() & 0xFF);
        String raw = binary.getNumberText();
        StringBuilder text = new StringBuilder();
        for (char c : (raw == null ? "" : raw).toCharArray()) {
            text.append(c < LEVELS ? "%" + (c + 1) : String.valueOf(c)); // a level's number means its counter
        }
        String printed = format == ListNumberFormat.BULLET ? ListMarks.bullet(text.toString(), "") : text.toString();
        return new ListLevel(binary.getStartAt(), format, printed, level, binary.isLegalNumbering());
    }
}
