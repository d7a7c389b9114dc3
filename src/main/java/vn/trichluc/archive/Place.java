package vn.trichluc.archive;

/**
 * Where an archive stands that is being walked.
 *
 * @param path of the archive; empty for the named one
 * @param name of its file
 * @param depth 1 for the named one
 */
record Place(String path, String name, int depth, Budget budget) {
    /** What the paths of its members begin with. */
    String folder() {
        return path.isEmpty() ? "" : path + "/";
    }

    /** An archive among its members. */
    Place inside(String memberPath) {
        return new Place(memberPath, memberPath.substring(memberPath.lastIndexOf('/') + 1), depth + 1, budget);
    }
}
