package vn.congly.dossier;

import java.io.Serializable;

/**
 * A file that was looked into and is kept.
 *
 * @param size in bytes
 */
public record FiledFile(FileHash hash, String name, FileType type, long size) implements Serializable {}
