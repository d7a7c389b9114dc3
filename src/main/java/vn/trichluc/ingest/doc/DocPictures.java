package vn.trichluc.ingest.doc;

import java.util.Optional;
import org.apache.poi.hwpf.model.PicturesTable;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Picture;
import vn.trichluc.ingest.warning.PictureSize;

/** Finds pictures among the characters of a DOC. It does not find those that float over the text. */
final class DocPictures {
    private static final double TWIPS_PER_POINT = 20;

    /** The number that stands for a scale of 1: the file gives scales in thousandths. */
    private static final double WHOLE = 1_000;

    private final PicturesTable table;

    DocPictures(PicturesTable table) {
        this.table = table;
    }

    /**
     * Returns the size of the picture that a run holds.
     *
     * @return empty if the run is no picture
     */
    Optional<PictureSize> in(CharacterRun run) {
        if (!table.hasPicture(run)) {
            return Optional.empty();
        }
        Picture picture = table.extractPicture(run, false);
        return Optional.of(
                picture == null
                        ? PictureSize.UNKNOWN
                        : PictureSize.ofPoints(
                                points(picture.getDxaGoal(), picture.getHorizontalScalingFactor()),
                                points(picture.getDyaGoal(), picture.getVerticalScalingFactor())));
    }

    private static double points(int twips, int scale) {
        return twips / TWIPS_PER_POINT * (scale <= 0 ? 1 : scale / WHOLE);
    }
}
