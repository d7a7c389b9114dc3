/**
 * Holds the common parts of documents without pages: items in their order, styled text, numbering of lists, merged
 * cells.
 *
 * <p>Readers of Word and HTML return {@link vn.trichluc.ingest.flow.FlowItem items}; {@link
 * vn.trichluc.ingest.flow.FlowBlocks} makes blocks of them.
 */
@NullMarked
package vn.trichluc.ingest.flow;

import org.jspecify.annotations.NullMarked;
