package vn.trichluc.model;

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

        /** Returns the same part of another table. */
        InTable inTable(int other);
    }

    /** A section or a part of one. */
    sealed interface InSection extends Ref {
        int section();

        /** Returns the same part of another section. */
        InSection inSection(int other);
    }

    record Table(int table) implements InTable {
        @Override
        public Table inTable(int other) {
            return new Table(other);
        }
    }

    record Column(int table, int column) implements InTable {
        @Override
        public Column inTable(int other) {
            return new Column(other, column);
        }
    }

    record Row(int table, int row) implements InTable {
        @Override
        public Row inTable(int other) {
            return new Row(other, row);
        }
    }

    /** The words that name a row. */
    record Label(int table, int row) implements InTable {
        @Override
        public Label inTable(int other) {
            return new Label(other, row);
        }
    }

    record Cell(int table, int row, int column) implements InTable {
        @Override
        public Cell inTable(int other) {
            return new Cell(other, row, column);
        }

        /** Returns the cells above, below, left and right of this one, whether the table has such cells or not. */
        public List<Cell> neighbours() {
            return List.of(
                    new Cell(table, row - 1, column),
                    new Cell(table, row + 1, column),
                    new Cell(table, row, column - 1),
                    new Cell(table, row, column + 1));
        }
    }

    record Section(int section) implements InSection {
        @Override
        public Section inSection(int other) {
            return new Section(other);
        }
    }

    /** The text of a section, below its title. */
    record Text(int section) implements InSection {
        @Override
        public Text inSection(int other) {
            return new Text(other);
        }
    }

    record Amount(int amount) implements Ref {}

    record Citation(int citation) implements Ref {}

    record Signer(int signer) implements Ref {}

    /**
     * A field of the decision.
     *
     * @param name the contract's name of a field of the decision, Latin letters alone: number
     */
    record Field(String name) implements Ref {
        public Field {
            if (!isName(name)) {
                throw new IllegalArgumentException("no field of the contract has the name " + name);
            }
        }

        /** Whether a field of the contract may have that name. */
        public static boolean isName(String name) {
            return !name.isEmpty() && name.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
        }
    }
}
