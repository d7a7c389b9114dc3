/**
 * Reads archives of tens of thousands of files over days: plan, workers, results, and a ledger of what is done.
 *
 * <pre>
 * sources  -> Plan            makes candidates of files and members of archives that the ledger does not know as done
 *          -> CandidateQueue  hands out the longest of the next candidates first
 *          -> Reader          has a process of its own read the document; retries by kind of failure
 *          -> Results         stores the result's file, then the ledger's entry
 * </pre>
 *
 * <p>In: the sources that the user named, and how to start a worker. Out: one JSON file for each document, the ledger,
 * a report. The package must not know how a document is read (that is {@code pipeline}, in the worker's process), nor
 * how progress is shown.
 */
@NullMarked
package vn.trichluc.batch;

import org.jspecify.annotations.NullMarked;
