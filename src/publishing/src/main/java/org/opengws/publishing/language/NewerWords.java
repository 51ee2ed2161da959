package org.opengws.publishing.language;

import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Thai words that the JDK's dictionary does not have and glues to what follows them, such as ดิจิทัลของ. Only long ones,
 * so that none begins inside another word.
 */
final class NewerWords {

    private static final String WORDS = "ดิจิทัล ออนไลน์ อินเทอร์เน็ต เว็บไซต์ ซอฟต์แวร์ ฮาร์ดแวร์ ไซเบอร์ แพลตฟอร์ม"
            + " แอปพลิเคชัน เทคโนโลยี อิเล็กทรอนิกส์ คอมพิวเตอร์ สตาร์ตอัป สตาร์ทอัพ นวัตกรรม คลาวด์ อัลกอริทึม โควิด บล็อกเชน"
            + " เซิร์ฟเวอร์ เครือข่าย อีเมล ดาวน์โหลด คอร์รัปชัน บูรณาการ ธรรมาภิบาล วีดิทัศน์ เซมิคอนดักเตอร์ จีโนม"
            + " ควอนตัม ซินโครตรอน นาโนเทคโนโลยี ไบโอเทคโนโลยี สารสนเทศ";

    /** One of them; the longest where two begin at one place. */
    static final Pattern ANY = Pattern.compile(Arrays.stream(WORDS.split(" "))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|")));

    private NewerWords() {}
}
