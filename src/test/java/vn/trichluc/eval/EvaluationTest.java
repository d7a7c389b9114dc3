package vn.trichluc.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A corpus of one seed and one copy, and results that are right or wrong in one thing. */
class EvaluationTest {
    private static final String GOLD = """
            {
             "head": {"number": ["12/QĐ-UBND", null], "title": "Phê duyệt Chương trình", "place": null,
              "signers": ["Lê Hồng Minh"],
              "citations": [{"numbers": ["45/2012/NĐ-CP", "45/ND-CP"], "lines": [2]}]},
             "headings": [{"kind": "article", "number": "1", "title": "Phê duyệt Chương trình khuyến công", "runs-on": true, "line": 3},
              {"kind": "heading", "number": "I", "title": "KINH PHÍ", "line": 5, "parent": 3}],
             "tables": [{"columns": [{"path": ["Nội dung"], "role": "label"},
               {"path": ["Năm 2021", "KCQG"], "role": "money", "year": 2021, "fund": "national-promotion"}],
              "rows": [{"label": "Đào tạo", "line": 8, "values": [null, 1000]},
               {"label": "Hội chợ", "line": 8, "values": [null, 250]},
               {"label": "Tư vấn", "line": 9, "values": [null, 0], "repaired": true}]}],
             "amounts": [{"line": 6, "vnd": 500000000, "bound": "at-most"}, {"line": 7, "vnd": 1000000}],
             "discrepancies": [{"id": "A", "tier": "required", "line": 6, "related": [7], "codes": ["text-total"]},
              {"id": "B", "tier": "optional", "line": 9, "codes": ["cell-lost"]}],
             "text": "5-7"
            }
            """;

    private static final String SEED = """
            QUYẾT ĐỊNH
            Căn cứ Nghị định số 45/2012/NĐ-CP;
            Điều 1. Phê duyệt Chương trình khuyến công

            ## I. KINH PHÍ
            - Không quá **500 triệu đồng**/cụm.
            - Một triệu đồng.
            """;

    private static final String RIGHT = """
            {
             "decision": {"number": "12/QĐ-UBND", "title": "PHÊ DUYỆT chương trình.",
              "signers": [{"name": "Lê Hồng Minh"}], "recipients": [], "citations": [{"number": "45/ND-CP"}]},
             "sections": [{"id": "s1", "kind": "article", "number": "1", "text": "Phê duyệt Chương trình khuyến công", "at": [{"line": 3}]},
              {"id": "s2", "parent": "s1", "kind": "heading", "number": "I", "title": "KINH PHÍ", "at": [{"line": 5}],
               "text": "- Không quá 500 triệu đồng/cụm.\\n- Một triệu đồng."},
              {"kind": "heading", "number": "a", "title": "điểm", "at": [{"line": 6}]}],
             "tables": [{"columns": [{"path": ["Nội dung"], "role": "label"},
               {"path": ["Năm 2021", "KCQG"], "role": "money", "year": 2021, "fund": "national-promotion"}],
              "rows": [{"label": "Đào tạo", "cells": [{"text": "Đào tạo"}, {"text": "1.000", "value": 1000}]},
               {"label": "Hội chợ", "cells": [{"text": "Hội chợ"}, {"text": "250", "value": 250}]},
               {"label": "Tư vấn", "cells": [{"text": "Tư vấn"}, {"text": ""}]}]}],
             "amounts": [{"vnd": 1000000, "at": [{"line": 7}]}, {"vnd": 500000000, "bound": "at-most", "at": [{"line": 6}]}],
             "discrepancies": [{"code": "text-total", "severity": "error", "at": [{"line": 7}]},
              {"code": "cell-lost", "severity": "warning", "at": [{"line": 9}]},
              {"code": "share", "severity": "note", "at": [{"line": 1}]},
              {"code": "row-total", "severity": "error", "root": "d1", "at": [{"line": 1}]}]
            }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void corpus() throws IOException {
        write("corpus/gold/mot.json", GOLD);
        write("corpus/seeds/mot.txt", SEED);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private DocumentScore score(String result) throws IOException {
        write("out/seeds/mot.json", result);
        return new Evaluation(folder.resolve("corpus"))
                .compare(folder.resolve("out"))
                .documents()
                .get(0);
    }

    @Test
    void aRightResultMissesNothing() throws IOException {
        DocumentScore score = score(RIGHT);
        assertThat(score.misses()).isEmpty();
        assertThat(score.head()).isEqualTo(new Tally(5, 5));
        assertThat(score.headings()).isEqualTo(new Matches(2, 2, 2));
        assertThat(score.titles()).isEqualTo(new Tally(1, 1));
        assertThat(score.parents()).isEqualTo(new Tally(2, 2));
        assertThat(score.cells()).isEqualTo(new Tally(3, 3));
        assertThat(score.columns()).isEqualTo(new Tally(1, 1));
        assertThat(score.amounts()).isEqualTo(new Matches(2, 2, 2));
        assertThat(score.required()).isEqualTo(new Tally(1, 1));
        assertThat(score.falseAlarms()).isZero();
        assertThat(score.text().edits()).isZero();
        assertThat(score.text().length()).isGreaterThan(40);
    }

    @Test
    void aWrongFigureIsSilentUnlessItsConfidenceIsLow() throws IOException {
        String wrong = RIGHT.replace("\"value\": 250", "\"value\": 260");
        assertThat(score(RIGHT).silent()).isZero();
        assertThat(score(wrong).silent()).isEqualTo(1);
        assertThat(score(wrong.replace("260", "260, \"confidence\": 0.9")).silent())
                .isEqualTo(1);
        assertThat(score(wrong.replace("260", "260, \"confidence\": 0.5")).silent())
                .isZero();
        assertThat(score(wrong.replace("260", "260, \"confidence\": 0.5")).cells())
                .isEqualTo(new Tally(2, 3));
    }

    @Test
    void aFigureWhereThePageHasNoneIsSilentlyWrong() throws IOException {
        write("corpus/gold/mot.json", GOLD.replace("[null, 250]", "[null, null]"));
        assertThat(score(RIGHT).silent()).isEqualTo(1);
        assertThat(score(RIGHT.replace(", \"value\": 250", "")).silent()).isZero();
    }

    @Test
    void aMissingResultHasMissedEverything() throws IOException {
        Files.createDirectories(folder.resolve("out"));
        DocumentScore score = new Evaluation(folder.resolve("corpus"))
                .compare(folder.resolve("out"))
                .total();
        assertThat(score.cells()).isEqualTo(new Tally(0, 3));
        assertThat(score.headings()).isEqualTo(new Matches(0, 2, 0));
        assertThat(score.required()).isEqualTo(new Tally(0, 1));
        assertThat(score.text().value()).isEqualTo(1);
    }

    @Test
    void aHeadingIsRightByItsWholeTitleAndByWhatItStandsUnder() throws IOException {
        DocumentScore more = score(RIGHT.replace("KINH PHÍ", "KINH PHÍ dự kiến"));
        assertThat(more.headings()).isEqualTo(new Matches(2, 2, 2));
        assertThat(more.titles()).isEqualTo(new Tally(0, 1));
        assertThat(score(RIGHT.replace("\"parent\": \"s1\", ", "")).parents()).isEqualTo(new Tally(1, 2));
        assertThat(score(RIGHT.replace("\"id\": \"s1\"", "\"id\": \"s1\", \"parent\": \"s9\""))
                        .parents())
                .isEqualTo(new Tally(1, 2));
    }

    @Test
    void aCitationIsHeldAgainstTheTypeAndTheDateThatGoldStates() throws IOException {
        write("corpus/gold/mot.json", """
                {"head": {"citations": [
                  {"type": "nghị định", "numbers": ["45/2012/NĐ-CP"], "date": "2012-05-21", "lines": [2]},
                  {"type": "luật", "name": "Luật Ngân sách nhà nước", "date": "2015-06-25", "lines": [2]}]}}
                """);
        String right = """
                {"decision": {"citations": [
                  {"type": "nghị định", "number": "45/2012/NĐ-CP", "date": "2012-05-21", "text": "Nghị định số 45/2012/NĐ-CP"},
                  {"type": "luật", "date": "2015-06-25", "text": "Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015"}]}}
                """;
        assertThat(score(right).head()).isEqualTo(new Tally(2, 2));
        assertThat(score(right.replace("2012-05-21", "2012-05-12")).head()).isEqualTo(new Tally(1, 2));
        assertThat(score(right.replace("Luật Ngân sách", "Luật Đầu tư")).head()).isEqualTo(new Tally(1, 2));
    }

    @Test
    void aColumnMayHaveAnyOfTheFundsThatGoldAccepts() throws IOException {
        write("corpus/gold/mot.json", GOLD.replace("\"national-promotion\"", "[null, \"national-promotion\"]"));
        assertThat(score(RIGHT).columns()).isEqualTo(new Tally(1, 1));
        assertThat(score(RIGHT.replace(", \"fund\": \"national-promotion\"", ""))
                        .columns())
                .isEqualTo(new Tally(1, 1));
        assertThat(score(RIGHT.replace("national-promotion", "province")).columns())
                .isEqualTo(new Tally(0, 1));
    }

    @Test
    void aColumnsRoleAndUnitAreHeldAgainstGold() throws IOException {
        write("corpus/gold/mot.json", GOLD.replace("\"tables\": [{", "\"tables\": [{\"unit\": 1000000, "));
        assertThat(score(RIGHT).columns()).isEqualTo(new Tally(0, 1));
        String inMillions = RIGHT.replace("\"tables\": [{", "\"tables\": [{\"unit\": {\"vnd\": 1000000}, ");
        assertThat(score(inMillions).columns()).isEqualTo(new Tally(1, 1));
        assertThat(score(inMillions.replace("\"money\"", "\"quantity\"")).columns())
                .isEqualTo(new Tally(0, 1));
    }

    @Test
    void aRowIsRightByItsKindItsNumberAndItsGroup() throws IOException {
        write("corpus/gold/mot.json", """
                {"tables": [{"columns": [{"path": ["TT"], "role": "number"}, {"path": ["Nội dung"], "role": "label"},
                   {"path": ["Kinh phí"], "role": "money"}],
                  "rows": [{"label": "Đào tạo", "kind": "group", "number": "I", "line": 3, "values": [null, null, 7]},
                   {"label": "Lớp học", "kind": ["item", "group"], "number": "1", "parent": 3, "line": 4, "values": [null, null, 7]}]}]}
                """);
        String right = """
                {"tables": [{"columns": [{"path": ["TT"], "role": "number"}, {"path": ["Nội dung"], "role": "label"},
                   {"path": ["Kinh phí"], "role": "money"}],
                  "rows": [{"id": "r1", "kind": "group", "number": "I", "label": "Đào tạo",
                    "cells": [{"text": "I"}, {"text": "Đào tạo"}, {"text": "7", "value": 7}]},
                   {"id": "r2", "parent": "r1", "kind": "item", "number": "1", "label": "Lớp học",
                    "cells": [{"text": "1"}, {"text": "Lớp học"}, {"text": "7", "value": 7}]}]}]}
                """;
        assertThat(score(right).rows()).isEqualTo(new Tally(2, 2));
        assertThat(score(right.replace("\"parent\": \"r1\", ", "")).rows()).isEqualTo(new Tally(1, 2));
        assertThat(score(right.replace("\"number\": \"1\"", "\"number\": \"2\""))
                        .rows())
                .isEqualTo(new Tally(1, 2));
        assertThat(score(right.replace("\"kind\": \"group\"", "\"kind\": \"total\""))
                        .rows())
                .isEqualTo(new Tally(1, 2));
    }

    @Test
    void theTextOfADecisionOfOurOwnIsLookedForToo() throws IOException {
        Files.delete(folder.resolve("corpus/seeds/mot.txt"));
        assertThat(score(RIGHT).text().length()).isZero();
        write("corpus/decisions/mot.txt", SEED);
        assertThat(score(RIGHT).text().length()).isGreaterThan(40);
    }

    @Test
    void anInventedFieldIsWrongAndAnAcceptedBlankIsRight() throws IOException {
        assertThat(score(RIGHT.replace("\"title\"", "\"place\": \"Sơn La\", \"title\""))
                        .head())
                .isEqualTo(new Tally(4, 5));
        assertThat(score(RIGHT.replace("\"number\": \"12/QĐ-UBND\", ", "")).head())
                .isEqualTo(new Tally(5, 5));
        assertThat(score(RIGHT.replace("12/QĐ-UBND", "13/QĐ-UBND")).head()).isEqualTo(new Tally(4, 5));
    }

    @Test
    void aCitationTooMuchIsWrong() throws IOException {
        assertThat(score(RIGHT.replace(
                                "[{\"number\": \"45/ND-CP\"}]", "[{\"number\": \"45/ND-CP\"}, {\"number\": \"1/A\"}]"))
                        .head())
                .isEqualTo(new Tally(4, 5));
    }

    @Test
    void aHeadingElsewhereOrWithAnotherNumberDoesNotMatch() throws IOException {
        assertThat(score(RIGHT.replace("\"number\": \"I\"", "\"number\": \"II\""))
                        .headings())
                .isEqualTo(new Matches(1, 2, 2));
        assertThat(score(RIGHT.replace("\"at\": [{\"line\": 5}]", "\"at\": [{\"line\": 6}]"))
                        .headings())
                .isEqualTo(new Matches(1, 2, 2));
    }

    @Test
    void aWrongFigureAndAWrongMeaningCount() throws IOException {
        assertThat(score(RIGHT.replace("\"value\": 1000", "\"value\": 100")).cells())
                .isEqualTo(new Tally(2, 3));
        assertThat(score(RIGHT.replace("\"year\": 2021", "\"year\": 2022")).columns())
                .isEqualTo(new Tally(0, 1));
    }

    @Test
    void anAmountCountsWithItsBound() throws IOException {
        assertThat(score(RIGHT.replace("\"at-most\"", "\"about\"")).amounts()).isEqualTo(new Matches(1, 2, 2));
    }

    @Test
    void anErrorThatNothingAcceptsIsAFalseAlarm() throws IOException {
        assertThat(score(RIGHT.replace(", \"root\": \"d1\"", "")).falseAlarms()).isEqualTo(1);
    }

    @Test
    void aCopyHasWhatIsPrintedOnItsPages() throws IOException {
        write(
                "corpus/gold/hai.json",
                "{\"same-as\": \"mot\", \"pages\": [\"2-3\", \"5-6 9\"], \"head\": {\"place\": \"Sơn La\"},"
                        + " \"without\": [\"number\"], \"accept\": [\"page-missing\"]}");
        write("out/hai.json", """
                {"decision": {"title": "Phê duyệt Chương trình", "place": "Sơn La", "signers": [{"name": "Lê Hồng Minh"}],
                  "citations": [{"number": "45/2012/NĐ-CP"}]},
                 "sections": [{"kind": "heading", "number": "I", "title": "KINH PHÍ", "at": [{"page": 2}], "text": "- Không quá"}],
                 "amounts": [{"vnd": 500000000, "bound": "at-most", "at": [{"page": 1}]}],
                 "discrepancies": [{"code": "page-missing", "severity": "error", "at": [{"page": 1}]},
                  {"code": "text-total", "severity": "error", "at": [{"page": 2}]}]}
                """);
        DocumentScore score = new Evaluation(folder.resolve("corpus"))
                .compare(folder.resolve("out"))
                .documents()
                .get(0);
        assertThat(score.document()).isEqualTo("hai");
        assertThat(score.head()).isEqualTo(new Tally(4, 4));
        assertThat(score.headings()).as("two are printed").isEqualTo(new Matches(1, 2, 1));
        assertThat(score.cells()).as("one row is printed").isEqualTo(new Tally(0, 1));
        assertThat(score.amounts()).as("read, but on another page").isEqualTo(new Matches(0, 1, 1));
        assertThat(score.required()).as("one of its two lines is missing").isEqualTo(Tally.NONE);
        assertThat(score.falseAlarms()).isZero();
    }

    @Test
    void theTableHasALineADocumentAndOneOverAll() throws IOException {
        write("out/mot.json", RIGHT);
        EvaluationReport report = new Evaluation(folder.resolve("corpus")).compare(folder.resolve("out"));
        assertThat(report.table().lines()).hasSize(4).allMatch(line -> line.startsWith("|") && line.endsWith("|"));
        assertThat(report.table()).contains("| mot ", "| all ", "100.0 % / 100.0 %", "0.00 %");
        assertThat(report.table().lines().map(String::length).distinct()).hasSize(1);
    }

    @Test
    void theGoldOfTheCorpusIsReadable() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("none"));
        DocumentScore total = new Evaluation(Path.of("corpus")).compare(empty).total();
        assertThat(total.head().of()).isGreaterThan(100);
        assertThat(total.cells().of()).isGreaterThan(2_000);
        assertThat(total.headings().expected()).isGreaterThan(500);
        assertThat(total.text().length()).isGreaterThan(200_000);
    }
}
