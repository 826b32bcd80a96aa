package vn.congly.dossier;

/** A row names a file that the store does not hold: the disk lost it, or the folder of the settings is not the one of this database. */
final class LostFile extends RuntimeException {

    LostFile(FileHash hash, Throwable cause) {
        super("The store holds no file " + hash.hex(), cause);
    }
}
