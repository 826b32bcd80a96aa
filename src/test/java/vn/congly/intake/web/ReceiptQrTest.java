package vn.congly.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReceiptQrTest {

    private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int QUIET = 4;

    @Test
    void the_picture_reads_as_the_address_it_was_made_of() throws Exception {
        var picture = ReceiptQr.of("https://congly.example/track");
        var matrix = new BitMatrix(picture.side() - 2 * QUIET);
        var squares = SQUARE.matcher(picture.path());
        while (squares.find()) {
            matrix.set(Integer.parseInt(squares.group(1)) - QUIET, Integer.parseInt(squares.group(2)) - QUIET);
        }
        assertThat(new Decoder().decode(matrix).getText()).isEqualTo("https://congly.example/track");
    }
}
