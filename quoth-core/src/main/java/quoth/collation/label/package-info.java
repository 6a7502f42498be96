/**
 * What entities are called: by which outlet, in whose words. Designations are laid side by side within a story; what one
 * article calls "the regime" is set beside what another calls by its name where grammar shows that the same is meant.
 */
@NullMarked
package quoth.collation.label;

import org.jspecify.annotations.NullMarked;
