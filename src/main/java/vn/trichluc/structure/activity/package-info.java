/**
 * Finds the kind of activity that a budget line pays for, by words and by a maximum-entropy model.
 *
 * <p>The kinds are those of Article 4 of Nghị định 45/2012/NĐ-CP. No other package
 * knows OpenNLP.
 */
@NullMarked
package vn.trichluc.structure.activity;

import org.jspecify.annotations.NullMarked;
