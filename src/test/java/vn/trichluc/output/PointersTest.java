package vn.trichluc.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.model.Ref;

class PointersTest {
    private static final int ROUNDS = 300;
    private static final int MOST = 1_000_000_000;

    /** Every record below {@link Ref}: a new kind of place is tested without being named here. */
    private static Stream<Class<?>> kinds() {
        return kinds(Ref.class);
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(PointersTest::kinds)
                : Stream.of(type);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatIsPrintedIsParsedAsTheSame(Class<?> kind) throws ReflectiveOperationException {
        Random random = new Random(20_290_117);
        for (int i = 0; i < ROUNDS; i++) {
            Ref ref = any(kind, random);
            assertThat(Pointers.parse(Pointers.print(ref))).as(ref.toString()).contains(ref);
        }
    }

    @Test
    void aPlaceBeforeTheFirstHasNoPointer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pointers.print(new Ref.Cell(0, -1, 2)))
                .withMessageContaining("row=-1");
    }

    /** Two places never have one pointer. */
    @Test
    void eachKindIsPrintedOtherwise() throws ReflectiveOperationException {
        List<String> pointers = new ArrayList<>();
        for (Class<?> kind : kinds().toList()) {
            pointers.add(Pointers.print(any(kind, new Random(1))));
        }
        assertThat(pointers).hasSize(11).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "/tables/0, Table[table=0]",
        "/tables/0/title, Table[table=0]",
        "/tables/0/columns/2, 'Column[table=0, column=2]'",
        "/tables/0/columns/2/role, 'Column[table=0, column=2]'",
        "/tables/12/rows/30, 'Row[table=12, row=30]'",
        "/tables/12/rows/30/number, 'Row[table=12, row=30]'",
        "/tables/12/rows/30/cells, 'Row[table=12, row=30]'",
        "/tables/12/rows/30/cells/-, 'Row[table=12, row=30]'",
        "/tables/12/rows/30/label, 'Label[table=12, row=30]'",
        "/tables/12/rows/30/cells/4, 'Cell[table=12, row=30, column=4]'",
        "/tables/12/rows/30/cells/4/value, 'Cell[table=12, row=30, column=4]'",
        "/sections/3, Section[section=3]",
        "/sections/3/title, Section[section=3]",
        "/sections/3/text, Text[section=3]",
        "/amounts/7, Amount[amount=7]",
        "/amounts/7/vnd, Amount[amount=7]",
        "/decision/citations/2, Citation[citation=2]",
        "/decision/citations/2/number, Citation[citation=2]",
        "/decision/citations, Field[name=citations]",
        "/decision/signers/0/name, Signer[signer=0]",
        "/decision/signers, Field[name=signers]",
        "/decision/number, Field[name=number]",
        "/decision/period/from, Field[name=period]"
    })
    void aPointerIntoSomethingIsTakenForThatThing(String pointer, String ref) {
        assertThat(Pointers.parse(pointer)).map(Ref::toString).contains(ref);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "tables/0",
                "/tables",
                "/tables/",
                "/tables/-1",
                "/tables/01",
                "/tables/0x",
                "/tables/١",
                "/tables/1000000000",
                "/quality/pages/0",
                "/decision",
                "/decision/",
                "/decision/số",
                "/amounts/first",
                "//tables/0",
                "#/tables/0"
            })
    void othersLeadToNothing(String pointer) {
        assertThat(Pointers.parse(pointer)).isEmpty();
    }

    private static Ref any(Class<?> kind, Random random) throws ReflectiveOperationException {
        RecordComponent[] components = kind.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Stream.of(types)
                .map(type -> type == int.class ? (Object) (random.nextInt(MOST) >> random.nextInt(30)) : name(random))
                .toArray();
        return (Ref) kind.getDeclaredConstructor(types).newInstance(values);
    }

    private static String name(Random random) {
        return random.ints(1 + random.nextInt(12), 0, 52)
                .collect(
                        StringBuilder::new,
                        (name, letter) -> name.append((char) (letter < 26 ? 'a' + letter : 'A' + letter - 26)),
                        StringBuilder::append)
                .toString();
    }
}
