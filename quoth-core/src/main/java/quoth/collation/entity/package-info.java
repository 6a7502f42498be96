/**
 * Who is who across documents: the entities of single documents joined by their names.
 *
 * <p>Start at {@link quoth.collation.entity.EntityCrossing}. It lets {@link quoth.collation.entity.LocalFigure}s, the entities
 * of single documents, meet under the keys of their {@linkplain quoth.collation.entity.Naming names}, compares these, and joins
 * the figures in {@link quoth.collation.entity.EntityLinking}, where a person's rulings come first and a bare surname is joined
 * only when it can mean one person; {@link quoth.collation.entity.TypeVote} says what kind of thing the result is.
 *
 * <p>Whether two names can be one is decided in one place, {@link quoth.collation.entity.NameComparison}, which compares persons
 * by given name and surname and everything else by words. Below it lies what is known of names in general: how letters of
 * one alphabet are carried over to another, which given names are forms or short forms of one, how Chinese and Korean names
 * are romanised, which places have two names, what names of bodies leave away. The lists are general: nobody is in them
 * because of who it is. {@link quoth.collation.entity.NameDecision} asks the same comparison about two names alone.
 *
 * <p>It knows names and types and stories. It never decides within a document; that was done in reading.
 */
@NullMarked
package quoth.collation.entity;

import org.jspecify.annotations.NullMarked;
