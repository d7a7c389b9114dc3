/**
 * What documents without pages share: items in their order, styled text, numbering of lists, merged cells.
 *
 * <p>Readers of Word and HTML give {@link vn.trichluc.ingest.flow.FlowItem items};
 * {@link vn.trichluc.ingest.flow.FlowBlocks} makes blocks of them.
 */
@NullMarked
package vn.trichluc.ingest.flow;

import org.jspecify.annotations.NullMarked;
