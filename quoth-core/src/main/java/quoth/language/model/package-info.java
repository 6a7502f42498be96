/**
 * What Quoth has learnt, as it lies in files: the one model format of the house and the kinds of table in it.
 *
 * <p>Start with {@link quoth.language.model.ModelFile}, which documents the format and refuses what is damaged.
 * {@link quoth.language.model.LinearModel} scores classes by the features that fire, {@link quoth.language.model.WordClusters}
 * says which words are used alike, and {@link quoth.language.model.FeatureKeys} makes the numbers that features are known by.
 * All are immutable and safe on any thread.
 *
 * <p>The package knows nothing of any one task: which features exist is the business of who asks, and where weights come from
 * is the business of the lab.
 */
@NullMarked
package quoth.language.model;

import org.jspecify.annotations.NullMarked;
