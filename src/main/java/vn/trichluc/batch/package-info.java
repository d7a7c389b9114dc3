/**
 * Archives of tens of thousands of files, read over days: plan, workers, results, and a ledger of what is done.
 *
 * <pre>
 * sources  -> Plan       candidates: files and members of archives; what the ledger knows as done ends here
 *          -> Window     the longest of the next candidates first
 *          -> Reader     a process of its own reads the document; retries by kind of failure
 *          -> Results    the result's file, then the ledger
 * </pre>
 *
 * <p>In: what the user named, and how to start a worker. Out: one JSON file a document, the ledger, a report. Must not
 * know how a document is read (that is {@code pipeline}, in the worker's process), nor how progress is shown.
 */
@NullMarked
package vn.trichluc.batch;

import org.jspecify.annotations.NullMarked;
