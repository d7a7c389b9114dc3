package vn.trichluc.archive;

/**
 * The place of an archive that is being walked.
 *
 * @param path the path of the archive; empty for the named one
 * @param name the name of its file
 * @param depth its depth; 1 for the named one
 */
record Place(String path, String name, int depth, Budget budget) {
    /** Returns the beginning of its members' paths. */
    String folder() {
        return path.isEmpty() ? "" : path + "/";
    }

    /** Returns the place of an archive among its members. */
    Place inside(String memberPath) {
        return new Place(memberPath, memberPath.substring(memberPath.lastIndexOf('/') + 1), depth + 1, budget);
    }
}
