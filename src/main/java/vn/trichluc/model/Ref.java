package vn.trichluc.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A place in the output that a discrepancy points at. Tables, rows, columns, sections, amounts, citations and signers
 * count from 0, in the order of the output's lists. It is written as a JSON Pointer by {@code output.Pointers} alone.
 */
public sealed interface Ref {
    Field NUMBER = new Field("number");
    Field DATE = new Field("date");
    Field SIGNERS = new Field("signers");

    /** A table or a part of one. */
    sealed interface InTable extends Ref {
        int table();

        /** The same part of another table. */
        InTable inTable(int other);
    }

    /** A section or a part of one. */
    sealed interface InSection extends Ref {
        int section();

        /** The same part of another section. */
        InSection inSection(int other);
    }

    /** A part of the decision's head or close. */
    sealed interface OfDecision extends Ref {}

    record Table(int table) implements InTable {
        public Table {
            check(table);
        }

        @Override
        public Table inTable(int other) {
            return new Table(other);
        }
    }

    record Column(int table, int column) implements InTable {
        public Column {
            check(table);
            check(column);
        }

        @Override
        public Column inTable(int other) {
            return new Column(other, column);
        }
    }

    record Row(int table, int row) implements InTable {
        public Row {
            check(table);
            check(row);
        }

        @Override
        public Row inTable(int other) {
            return new Row(other, row);
        }
    }

    /** The words that name a row. */
    record Label(int table, int row) implements InTable {
        public Label {
            check(table);
            check(row);
        }

        @Override
        public Label inTable(int other) {
            return new Label(other, row);
        }
    }

    record Cell(int table, int row, int column) implements InTable {
        public Cell {
            check(table);
            check(row);
            check(column);
        }

        @Override
        public Cell inTable(int other) {
            return new Cell(other, row, column);
        }

        /** Above, below, left and right of it; there may be no cell below or on the right. */
        public List<Cell> neighbours() {
            List<Cell> neighbours =
                    new ArrayList<>(List.of(new Cell(table, row + 1, column), new Cell(table, row, column + 1)));
            if (row > 0) {
                neighbours.add(new Cell(table, row - 1, column));
            }
            if (column > 0) {
                neighbours.add(new Cell(table, row, column - 1));
            }
            return neighbours;
        }
    }

    record Section(int section) implements InSection {
        public Section {
            check(section);
        }

        @Override
        public Section inSection(int other) {
            return new Section(other);
        }
    }

    /** The text of a section, below its title. */
    record Text(int section) implements InSection {
        public Text {
            check(section);
        }

        @Override
        public Text inSection(int other) {
            return new Text(other);
        }
    }

    record Amount(int amount) implements Ref {
        public Amount {
            check(amount);
        }
    }

    record Citation(int citation) implements OfDecision {
        public Citation {
            check(citation);
        }
    }

    record Signer(int signer) implements OfDecision {
        public Signer {
            check(signer);
        }
    }

    /** @param name the contract's name of a field of the decision, Latin letters alone: number */
    record Field(String name) implements OfDecision {
        public Field {
            if (!isName(name)) {
                throw new IllegalArgumentException("no field of the contract has the name " + name);
            }
        }

        /** Whether a field of the contract may have such a name. */
        public static boolean isName(String name) {
            return !name.isEmpty() && name.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z');
        }
    }

    private static void check(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("places count from 0, not " + index);
        }
    }
}
