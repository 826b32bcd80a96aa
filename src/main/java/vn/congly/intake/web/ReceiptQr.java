package vn.congly.intake.web;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * An address as a picture, to be drawn in SVG: one path of dark squares, and a quiet border of four around it.
 *
 * @param side of the picture, in squares
 */
record ReceiptQr(int side, String path) {

    private static final int QUIET = 4;

    static ReceiptQr of(String address) {
        try {
            var matrix = Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
            return new ReceiptQr(matrix.getWidth() + 2 * QUIET, path(matrix));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No picture holds an address of this length", tooLong);
        }
    }

    private static String path(ByteMatrix matrix) {
        var path = new StringBuilder();
        for (int row = 0; row < matrix.getHeight(); row++) {
            for (int column = 0; column < matrix.getWidth(); column++) {
                if (matrix.get(column, row) == 1) {
                    path.append('M')
                            .append(column + QUIET)
                            .append(' ')
                            .append(row + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
