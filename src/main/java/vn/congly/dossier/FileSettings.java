package vn.congly.dossier;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where files lie and what is too much of one.
 *
 * @param mostPixels of a picture; an A3 page at 600 dpi has 70 million
 * @param mostEntries of an office file, which is a packed folder
 * @param mostUnpacked of an office file when unpacked
 * @param mostRatio of unpacked to packed size, where the unpacked size is over a megabyte
 */
@ConfigurationProperties("congly.files")
record FileSettings(
        @DefaultValue("./data/files") Path directory,
        @DefaultValue("20MB") DataSize largest,
        @DefaultValue("100000000") long mostPixels,
        @DefaultValue("2000") int mostEntries,
        @DefaultValue("200MB") DataSize mostUnpacked,
        @DefaultValue("100") int mostRatio) {}
