package vn.congly.statistics;

import vn.congly.acts.Unknown;

/** A figure of a form: its row and its column. Written {@code criminal-advice.accepted}. */
public record Cell(Row row, Column column) {

    /** The cell of this name; {@link Unknown} for one that the form does not have. */
    public static Cell read(Form form, String name) {
        int dot = name.indexOf('.');
        var row = form.row(dot < 0 ? name : name.substring(0, dot));
        var column = form.column(name.substring(dot + 1));
        if (row.isEmpty() || column.isEmpty()) {
            throw new Unknown("cell", name);
        }
        return new Cell(row.get(), column.get());
    }

    public String name() {
        return row.id() + "." + column.id();
    }
}
