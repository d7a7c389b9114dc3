package vn.trichluc.ingest.doc;

import java.util.Optional;
import org.apache.poi.hwpf.model.PicturesTable;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Picture;
import vn.trichluc.ingest.warning.PictureSize;

/** Pictures among the characters of a DOC. Those that float over the text are not seen. */
final class DocPictures {
    private static final double TWIPS_PER_POINT = 20;

    /** Scales are told in thousandths. */
    private static final double WHOLE = 1_000;

    private final PicturesTable table;

    DocPictures(PicturesTable table) {
        this.table = table;
    }

    /** @return empty where the run is no picture */
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
