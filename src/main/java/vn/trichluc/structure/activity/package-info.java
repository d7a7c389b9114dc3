/**
 * The kind of activity that a budget line pays for, told by words and by a maximum-entropy model.
 *
 * <p>The kinds are those of Article 4 of Nghị định 45/2012/NĐ-CP. The only package that knows OpenNLP.
 */
@NullMarked
package vn.trichluc.structure.activity;

import org.jspecify.annotations.NullMarked;
