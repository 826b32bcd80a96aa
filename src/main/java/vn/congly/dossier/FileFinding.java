package vn.congly.dossier;

/** Whether a file may enter the case file, or why not. */
sealed interface FileFinding {

    record Fine(FileType type) implements FileFinding {}

    /** @param key of the message bundle, a sentence that says how to mend it */
    record Unfit(String key, Object... args) implements FileFinding {}
}
