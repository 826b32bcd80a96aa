package vn.congly.statistics.web;

import java.util.List;

/**
 * A province on the tile map.
 *
 * @param step 1 to 5, by quantity
 * @param href to the figures of its department; empty if it has none
 */
public record Tile(String code, String name, List<NameLine> lines, int x, int y, int step, String figure, String href) {

    /** A line of the name and where it stands. */
    public record NameLine(String text, int x, int y) {}

    public boolean dark() {
        return step >= 4;
    }

    public int middle() {
        return x + TileMap.SIDE / 2;
    }

    public int foot() {
        return y + 50;
    }
}
