package org.opengws.publishing.frontoffice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.opengws.publishing.language.Text;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;

/**
 * What was prepared for one executive.
 *
 * @param executive whose inbox it is
 * @param version grows with each change of the order, so that of two who move at once the second is told
 * @param arranged who changed the order last, and when
 * @param ordered those with a place, in their order
 * @param noted every word to a matter, whether it has a place or not
 */
public record Preparation(
        PersonId executive, long version, Optional<By> arranged, List<Coming> ordered, List<Note> noted) {

    /** So many matters may have a place or a word at once. */
    public static final int MOST = 100;

    /** Of a word. */
    public static final int LONGEST = 500;

    /** Who, with his name as it was then, and when. */
    public record By(PersonId id, Text name, Instant at) {

        public static By of(Person person, Instant at) {
            return new By(person.id(), person.name(), at);
        }
    }

    /** The front office's word (บันทึกหน้าห้อง) to one matter; plain text. */
    public record Note(Coming to, String text, By by) {

        /** What tells it from the one before and the one after. */
        public String seen() {
            return by.at().toString();
        }
    }

    public Preparation {
        ordered = List.copyOf(ordered);
        noted = List.copyOf(noted);
    }

    public static Preparation none(PersonId executive) {
        return new Preparation(executive, 0, Optional.empty(), List.of(), List.of());
    }

    /** The word to that coming. */
    public Optional<Note> note(Predicate<Coming> which) {
        return noted.stream().filter(note -> which.test(note.to())).findFirst();
    }

    /** The place of that coming, from 1; 0 where it has none. */
    public int place(Predicate<Coming> which) {
        return ordered.stream()
                .filter(which)
                .findFirst()
                .map(coming -> ordered.indexOf(coming) + 1)
                .orElse(0);
    }

    /** What tells whether somebody else wrote to it meanwhile; empty where there is no word. */
    public String noteSeen(Coming coming) {
        return note(coming::equals).map(Note::seen).orElse("");
    }

    /** Whether one more may get a place or a word. */
    public boolean hasRoomFor(Coming coming) {
        return isKnown(coming) || all().size() < MOST;
    }

    private boolean isKnown(Coming coming) {
        return all().contains(coming);
    }

    /** Everything that has a place or a word, once. */
    public List<Coming> all() {
        List<Coming> all = new ArrayList<>(ordered);
        noted.stream().map(Note::to).filter(to -> !ordered.contains(to)).forEach(all::add);
        return all;
    }

    /** Without what is there no more, or came anew. */
    public Preparation only(Predicate<Coming> there) {
        return new Preparation(
                executive,
                version,
                arranged,
                ordered.stream().filter(there).toList(),
                noted.stream().filter(note -> there.test(note.to())).toList());
    }

    public Preparation moved(Coming coming, Move move, By by) {
        List<Coming> places = new ArrayList<>(ordered);
        int at = places.indexOf(coming);
        switch (move) {
            case FIRST -> {
                places.remove(coming);
                places.add(0, coming);
            }
            case UP -> {
                if (at < 0) {
                    places.add(coming);
                } else if (at > 0) {
                    Collections.swap(places, at, at - 1);
                }
            }
            case DOWN -> {
                if (at >= 0 && at < places.size() - 1) {
                    Collections.swap(places, at, at + 1);
                }
            }
            case OUT -> places.remove(coming);
        }
        return new Preparation(executive, version + 1, Optional.of(by), places, noted);
    }

    /** With that word in the place of an earlier one; an empty one takes it away. */
    public Preparation noted(Coming coming, String text, By by) {
        List<Note> notes = new ArrayList<>(noted);
        notes.removeIf(note -> note.to().equals(coming));
        if (!text.isEmpty()) {
            notes.add(new Note(coming, text, by));
        }
        return new Preparation(executive, version, arranged, ordered, notes);
    }
}
