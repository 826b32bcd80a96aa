package vn.congly.dossier;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import vn.congly.dossier.FileFinding.Fine;
import vn.congly.dossier.FileFinding.Unfit;

/** Reads the measure of a picture from its head, without painting it. */
final class Pictures {

    private final long mostPixels;

    Pictures(long mostPixels) {
        this.mostPixels = mostPixels;
    }

    FileFinding look(Path path, String name, FileType type) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(type.name()).next();
        try (var in = new FileImageInputStream(path.toFile())) {
            reader.setInput(in, true, true);
            return measure(reader, name, type);
        } catch (IIOException broken) {
            return new Unfit("dossier.file.broken", name);
        } finally {
            reader.dispose();
        }
    }

    private FileFinding measure(ImageReader reader, String name, FileType type) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        return (long) width * height > mostPixels
                ? new Unfit("dossier.file.picture-too-large", name, width, height)
                : new Fine(type);
    }
}
