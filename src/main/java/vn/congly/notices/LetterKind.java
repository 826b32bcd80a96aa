package vn.congly.notices;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The letters. */
public enum LetterKind {
    /** Giấy tiếp nhận: made on demand. */
    RECEIPT,
    /** Phiếu yêu cầu bổ sung giấy tờ (Law Art. 30(2)). */
    PAPERS_ASKED,
    /** Thông báo từ chối thụ lý (Law Art. 30(3)). */
    REFUSAL,
    /** Thông báo chuyển yêu cầu (Law Art. 35). */
    TRANSFER,
    /** Quyết định cử người thực hiện (Law Art. 31(4), 33(2)). */
    ASSIGNMENT,
    /** Quyết định thay thế người thực hiện (Law Art. 25(3)). */
    REPLACEMENT,
    /** Thông báo không tiếp tục thực hiện (Law Art. 37(2)). */
    DISCONTINUANCE;

    /** For a saved file: small letters without marks, and nothing personal. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<LetterKind> ofFileName(String name) {
        return Arrays.stream(values()).filter(it -> it.fileName().equals(name)).findFirst();
    }

    /** What such letters are about: {@code request} or {@code matter}. */
    public String about() {
        return switch (this) {
            case RECEIPT, PAPERS_ASKED, REFUSAL, TRANSFER -> "request";
            case ASSIGNMENT, REPLACEMENT, DISCONTINUANCE -> "matter";
        };
    }

    /** Key of its name in the message bundle. */
    public String key() {
        return "notices.kind." + name();
    }
}
