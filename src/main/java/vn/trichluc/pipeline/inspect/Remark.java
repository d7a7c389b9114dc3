package vn.trichluc.pipeline.inspect;

import vn.trichluc.model.Box;

/**
 * Something that is drawn on a page.
 *
 * @param label what stands beside the box; empty where nothing does
 */
record Remark(Mark mark, Box box, String label) {}
