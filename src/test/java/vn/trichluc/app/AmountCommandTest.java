package vn.trichluc.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.output.DecisionSchema;

class AmountCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Run(int code, String out) {}

    private static Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        int code = Main.run(arguments, stream, stream);
        return new Run(code, out.toString(StandardCharsets.UTF_8));
    }

    private static Run runOn(String input) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        try {
            return run("amount", "-");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void anAmountIsTheContractsWithItsPlaceInTheLine() {
        assertThat(run("amount", "không quá 3.000 triệu đồng/cụm"))
                .isEqualTo(new Run(
                        0,
                        "[{\"bound\":\"at-most\",\"end\":30,\"per\":\"cụm\",\"start\":0,"
                                + "\"text\":\"không quá 3.000 triệu đồng/cụm\",\"vnd\":3000000000}]\n"));
    }

    @Test
    void eachTextAndEachOfItsLinesGivesALine() {
        assertThat(run("amount", "5 tỷ đồng\n\nĐiều 4", "", "1 tỷ").out()).satisfies(out -> {
            assertThat(out.lines()).hasSize(5);
            assertThat(out.lines().filter("[]"::equals)).hasSize(3);
        });
    }

    @Test
    void linesAreReadFromStandardInput() {
        assertThat(runOn("5 tỷ đồng\r\nĐiều 4\n\n1 tỷ đồng").out().lines()).hasSize(4);
        assertThat(runOn("")).isEqualTo(new Run(0, ""));
    }

    @Test
    void charactersAreCodePoints() throws IOException {
        JsonNode amounts = JSON.readTree(
                run("amount", "\ud83d\udcb0 1 tỷ đồng \ud83d\udcb0 2 tỷ đồng").out());
        assertThat(amounts.at("/0/start").intValue()).isEqualTo(2);
        assertThat(amounts.at("/1/start").intValue()).isEqualTo(14);
        assertThat(amounts.at("/1/end").intValue()).isEqualTo(23);
    }

    @Test
    void aRangeHasTwoValuesAndADoubtHasItsConfidence() throws IOException {
        JsonNode amounts = JSON.readTree(
                run("amount", "từ 2,5 đến 3,0 triệu đồng/người; l.000 đồng").out());
        assertThat(amounts.at("/0").toString()).contains("\"low\":2500000", "\"high\":3000000", "\"range\"");
        assertThat(amounts.at("/0").has("confidence")).isFalse();
        assertThat(amounts.at("/1/text").textValue()).isEqualTo("l.000 đồng");
        assertThat(amounts.at("/1/vnd").intValue()).isEqualTo(1000);
        assertThat(amounts.at("/1/confidence").doubleValue()).isLessThan(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "không quá 3.000 triệu đồng/cụm",
                "từ 2,5 đến 3,0 triệu đồng/người/tháng",
                "năm 2021, kinh phí khuyến công quốc gia 1.5 tỷ đồng",
                "1.000.00 đồng",
                "500 triệu đồng (bằng chữ: sáu trăm triệu đồng)",
                "99.999.999 tỷ đồng",
                "vốn đối ứng của cơ sở: l.000 đồng trở lên, trong đó 500 đồng"
            })
    void everyObjectKeepsTheContractsAmountButForIdAndPlace(String text) throws IOException {
        ArrayNode amounts = (ArrayNode) JSON.readTree(run("amount", text).out());
        assertThat(amounts).isNotEmpty();
        for (JsonNode amount : amounts) {
            assertThat(amountSchema().validate(amount.toString(), InputFormat.JSON))
                    .as(amount.toString())
                    .isEmpty();
        }
    }

    /** The contract's definition of an amount, whose id and at are replaced by start and end. */
    private static Schema amountSchema() throws IOException {
        ObjectNode contract = (ObjectNode) JSON.readTree(DecisionSchema.text());
        ObjectNode amount = (ObjectNode) contract.at("/$defs/amount");
        ObjectNode properties = (ObjectNode) amount.get("properties");
        properties.remove("id");
        properties.remove("at");
        properties.putObject("start").put("type", "integer").put("minimum", 0);
        properties.putObject("end").put("type", "integer").put("minimum", 1);
        amount.putArray("required").add("text").add("start").add("end");
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.set("$defs", contract.get("$defs"));
        schema.put("$ref", "#/$defs/amount");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.toString());
    }

    @Test
    void noTextIsWrongUsage() {
        assertThat(run("amount").code()).isEqualTo(ExitCode.USAGE);
    }
}
