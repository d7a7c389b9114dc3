package vn.trichluc.batch;

/**
 * An archive that was walked to its end.
 *
 * @param stamp the stamp of its file
 * @param documents the number of documents in it, also those that could not be unpacked
 * @param skipped the number of members that are no documents
 */
record WalkedArchive(Stamp stamp, int documents, int skipped) {}
