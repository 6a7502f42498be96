/** The lab's door: {@link quoth.lab.Lab} lists what can be done here. Nothing in the lab is shipped. */
@NullMarked
package quoth.lab;

import org.jspecify.annotations.NullMarked;
