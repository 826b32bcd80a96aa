package vn.congly.providers.web;

import java.util.List;
import java.util.stream.IntStream;

/** Languages to choose from: those of the 53 peoples beside the Kinh, by the code of the people (01 is Kinh). */
final class Languages {

    static final List<String> CODES =
            IntStream.rangeClosed(2, 54).mapToObj("%02d"::formatted).toList();

    private Languages() {}
}
