package vn.congly.dossier.web;

import java.util.Locale;
import org.springframework.stereotype.Component;

/** Sizes as people read them, for templates as {@code @fileSizes}. */
@Component("fileSizes")
class FileSizes {

    private static final long KILO = 1024;
    private static final long MEGA = KILO * KILO;

    /** 840 B, 120 KB, 3,4 MB. */
    public String of(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        return bytes < MEGA ? bytes / KILO + " KB" : String.format(Locale.of("vi"), "%.1f MB", (double) bytes / MEGA);
    }
}
