package org.opengws.web.desk.assessment;

import org.opengws.publishing.coverage.Score;
import org.opengws.web.desk.screen.Wording;

/**
 * A score in words.
 *
 * @param of whose it is
 * @param address of the list behind it below the desk, empty where there is none
 */
public record ScoreView(String of, String percent, String count, int width, String address) {

    static ScoreView of(String of, Score score, String address, Wording wording) {
        boolean counted = score.counted() > 0;
        return new ScoreView(
                of,
                counted ? wording.of("assessment.percent", score.percent()) : "",
                counted
                        ? wording.of("assessment.score", score.covered(), score.counted())
                        : wording.of("assessment.no-score"),
                score.percent(),
                address);
    }
}
