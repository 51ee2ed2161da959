package org.opengws.web.desk.screen;

/** Words that find something where others found nothing. @param address of the same search with them, from the desk's root */
public record Near(String words, String address) {}
