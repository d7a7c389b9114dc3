package vn.trichluc.batch;

/**
 * An archive that was walked to its end.
 *
 * @param stamp of its file
 * @param documents in it, also those that do not come out
 * @param skipped members that are no documents
 */
record WalkedArchive(Stamp stamp, int documents, int skipped) {}
