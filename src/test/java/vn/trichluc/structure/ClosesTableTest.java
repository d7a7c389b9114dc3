package vn.trichluc.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trichluc.model.Head;
import vn.trichluc.model.PlacedText;

/** closes.tsv: line by line, what of a close is a recipient and what of a signer. */
class ClosesTableTest {
    private static final int COLUMNS = 9;

    /** Columns of the recipient and of the signers' authorities, positions and names. */
    private static final int RECIPIENT = 1;

    private static final int FIRST_SIGNER = 2;

    private static final int SECOND_SIGNER = 5;

    static List<Arguments> cases() throws IOException {
        return TableCases.of("closes.tsv", COLUMNS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void recipientsAndSignersAreRead(String name, List<List<String>> rows) {
        List<String> lines = new ArrayList<>(List.of("QUYẾT ĐỊNH", "Phê duyệt", "Điều 1. Phê duyệt Kế hoạch./."));
        rows.forEach(row -> lines.add(row.get(0)));

        Head head =
                new Structure().outline(Blocks.of(lines.toArray(String[]::new))).head();

        assertThat(head.recipients()).extracting(PlacedText::text).isEqualTo(column(rows, RECIPIENT));
        assertThat(head.signers().stream()
                        .filter(signer -> !signer.name().isBlank())
                        .map(signer -> PlacedText.join(" + ", signer.authority()) + " / " + signer.position() + " / "
                                + signer.name())
                        .toList())
                .isEqualTo(signers(rows));
    }

    private static List<String> signers(List<List<String>> rows) {
        List<String> signers = new ArrayList<>();
        for (int first : List.of(FIRST_SIGNER, SECOND_SIGNER)) {
            String signer = String.join(" + ", column(rows, first)) + " / " + String.join(" ", column(rows, first + 1))
                    + " / " + String.join(" ", column(rows, first + 2));
            if (!column(rows, first + 2).isEmpty()) {
                signers.add(signer);
            }
        }
        return signers;
    }

    private static List<String> column(List<List<String>> rows, int column) {
        return rows.stream()
                .map(row -> row.get(column))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toList());
    }
}
