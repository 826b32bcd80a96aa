package vn.congly.geography;

import java.time.LocalDate;

/** The two lists of administrative units. New units reuse old codes with another meaning, so a code needs its era. */
public enum Era {
    /** 63 provinces, districts, communes: until 30/06/2025. */
    BEFORE_2025_07(2024),
    /** 34 provinces and communes, no districts: since 01/07/2025 (Resolution 202/2025/QH15). */
    SINCE_2025_07(2025);

    private static final LocalDate CHANGE = LocalDate.of(2025, 7, 1);

    private final int number;

    Era(int number) {
        this.number = number;
    }

    /** The era in force on a calendar day of Viet Nam. */
    public static Era on(LocalDate day) {
        return day.isBefore(CHANGE) ? BEFORE_2025_07 : SINCE_2025_07;
    }

    /** The era of a stored number, 2024 or 2025; anything else is an {@link IllegalArgumentException}. */
    public static Era of(int number) {
        return switch (number) {
            case 2024 -> BEFORE_2025_07;
            case 2025 -> SINCE_2025_07;
            default -> throw new IllegalArgumentException("No era has the number " + number + "; 2024 and 2025 do");
        };
    }

    /** The number that the database and addresses of pages use: 2024 or 2025. */
    public int number() {
        return number;
    }
}
