package org.opengws.web.api;

import static org.opengws.web.api.Route.Parameter.header;
import static org.opengws.web.api.Route.Parameter.query;
import static org.opengws.web.api.Route.get;
import static org.opengws.web.api.Route.post;
import static org.opengws.web.api.Route.put;

import java.util.ArrayList;
import java.util.List;

import org.opengws.web.api.Route.Parameter;

/** Everything that the API answers, in one table; {@link OpenApi} prints it. Which one is taken says {@link org.opengws.web.RouteTable}. */
final class Routes {

    private static final Parameter OFFSET = query("offset", "integer", "How many to leave out");
    private static final Parameter LIMIT = query("limit", "integer", "How many to give, " + Call.MOST + " at most");
    private static final Parameter[] FILE_PARAMETERS = {
        query("version", "integer", "Of the publication as you saw it; may stand in If-Match instead"),
        header(SentName.HEADER, "The file's name: ASCII, or as RFC 8187 encodes it (UTF-8''...)"),
        query("name", "string", "The file's name, where it is not in " + SentName.HEADER),
        query("labelTh", "string", "What people call it; without it the name, or the earlier file's label"),
        query("labelEn", "string", "The same in English")
    };

    private Routes() {}

    static List<Route> of(
            PublicationResource publications,
            DocumentResource documents,
            DutyResource duties,
            NoticeResource notices,
            RegisterResource registers,
            AssessmentResource assessment,
            ReferenceResource reference,
            PeopleResource people,
            FrontOfficeResource frontOffice,
            VisitResource visits) {
        List<Route> all = new ArrayList<>();
        addPublications(all, publications);
        addDocuments(all, documents);
        addScans(all, documents);
        all.add(post(
                "/publications/{id}/{verb}", "act", "Does that verb", "ActInput", "Publication", publications::act));
        all.add(get("/duties", "listDuties", "Open duties, oldest first", "DutyLines", duties::list)
                .with(
                        query("kind", "string", "review, standing-check, update or expired; may stand more than once"),
                        query("owner", "Code", "Duties of that unit's publications"),
                        query("from", "Date", "Due on that day or later"),
                        query("until", "Date", "Due on that day or before; without it, a year from today"),
                        OFFSET,
                        LIMIT));
        all.add(get("/duties/topics", "listOwed", "What topics owe by their rhythm", "OwedTopics", duties::owed)
                .with(query("owner", "string", "Of that unit's topics; none for topics without one")));
        all.add(get("/coverage", "getCoverage", "How each topic is covered today", "Coverage", duties::coverage));
        all.add(
                get("/visits", "getVisits", "How often what is public was looked at", "Visits", visits::visits)
                        .with(
                                query(
                                        "period",
                                        "string",
                                        "A fiscal year, or a half, quarter or month of one, such as 2570-M03 for December 2026; without it, this month")));
        all.add(get("/notices", "listNotices", "What you were told, newest first", "Notices", notices::list)
                .with(query("unread", "boolean", "Only what you have not read"), OFFSET, LIMIT));
        all.add(post("/notices/read", "readNotices", "Marks notices as read", "ReadInput", "", notices::read));
        addFrontOffice(all, frontOffice);
        addRegisters(all, registers);
        addAssessment(all, assessment);
        addReference(all, reference);
        addPeople(all, people);
        return List.copyOf(all);
    }

    private static void addPublications(List<Route> all, PublicationResource publications) {
        all.add(get("/publications", "listPublications", "Publications by filter", "FoundLines", publications::list)
                .with(
                        query("state", "string", "State of the latest edition; may stand more than once"),
                        query("category", "Code", "In that category"),
                        query("topic", "Code", "Under that topic"),
                        query("owner", "Code", "Of that unit"),
                        query("editor", "PersonId", "Saved or submitted by that person"),
                        query("text", "string", "Words of the title"),
                        query("public", "boolean", "Only what is public"),
                        query("suspended", "boolean", "Only what is suspended"),
                        query(
                                "overdue",
                                "boolean",
                                "Only with a step past its deadline or a duty that is overdue today"),
                        query(
                                "sort",
                                "string",
                                "recent, oldest, title, title-down, due, due-down, topic or topic-down"),
                        OFFSET,
                        LIMIT));
        all.add(
                post(
                                "/publications",
                                "begin",
                                "Begins a publication with its first draft",
                                "BeginInput",
                                "Publication",
                                publications::begin)
                        .creating()
                        .with(
                                header(
                                        "Idempotency-Key",
                                        "Your name for this request; sent again it begins nothing and gives what it began, as it is now")));
        all.add(get("/publications/{id}", "getPublication", "The whole of one", "Publication", publications::find));
        all.add(get(
                        "/inbox",
                        "getInbox",
                        "What waits for you or, where nobody answers for it, is with you; what your front office gave a place first, then most urgent first",
                        "Lines",
                        publications::inbox)
                .with(OFFSET, LIMIT));
    }

    private static void addFrontOffice(List<Route> all, FrontOfficeResource frontOffice) {
        all.add(get(
                "/front-office",
                "listServed",
                "The executives for whom you prepare (front office)",
                "Served",
                frontOffice::served));
        all.add(get(
                        "/front-office/{executive}",
                        "getPrepared",
                        "What waits for an executive, in the order of his front office (front office, himself, auditor)",
                        "Prepared",
                        frontOffice::prepared)
                .with(OFFSET, LIMIT));
        all.add(post(
                "/front-office/{executive}/{id}/move",
                "arrange",
                "Changes a matter's place (front office)",
                "MoveInput",
                "Prepared",
                frontOffice::move));
        all.add(put(
                "/front-office/{executive}/{id}/note",
                "annotate",
                "Writes a word to a matter, or takes it away (front office)",
                "NoteInput",
                "Prepared",
                frontOffice::note));
    }

    private static void addDocuments(List<Route> all, DocumentResource documents) {
        all.add(post(
                        "/publications/{id}/documents",
                        "addDocument",
                        "Puts a file into the draft; the body is the file",
                        Route.FILE,
                        "Publication",
                        documents::upload)
                .with(FILE_PARAMETERS));
        all.add(put(
                        "/publications/{id}/documents/{document}",
                        "replaceDocument",
                        "Puts a mended file in the place of the earlier one",
                        Route.FILE,
                        "Publication",
                        documents::replace)
                .with(FILE_PARAMETERS));
        all.add(get(
                        "/publications/{id}/documents/{document}",
                        "getDocument",
                        "The file as it was stored; one range of it where asked for",
                        Route.FILE,
                        documents::download)
                .with(query("edition", "integer", "Number of the edition; without it the latest")));
    }

    private static void addScans(List<Route> all, DocumentResource documents) {
        all.add(post(
                        "/delegations/scan",
                        "keepScan",
                        "Keeps the scan of a written order; the body is the file",
                        Route.FILE,
                        "Scan",
                        documents::keepScan)
                .with(
                        header(SentName.HEADER, "The file's name: ASCII, or as RFC 8187 encodes it (UTF-8''...)"),
                        query("name", "string", "The file's name, where it is not in " + SentName.HEADER)));
        all.add(get("/delegations/{id}/scan", "getScan", "The scan of the order", Route.FILE, documents::scan));
    }

    private static void addAssessment(List<Route> all, AssessmentResource assessment) {
        all.add(get(
                "/schemes", "listSchemes", "What the office is judged by, with scores", "Schemes", assessment::list));
        all.add(get(
                "/schemes/{scheme}", "getScheme", "How a scheme's items are covered", "Scheme", assessment::scheme));
        all.add(put(
                "/schemes/{scheme}/items/{code}",
                "mapItem",
                "Says what answers an item, or that it does not apply (communications, administrator)",
                "MappingInput",
                "Scheme",
                assessment::map));
    }

    private static void addRegisters(List<Route> all, RegisterResource registers) {
        all.add(get("/catalogue", "getCatalogue", "Categories and topics", "Catalogue", registers::catalogue));
        all.add(get("/catalogue/topics.csv", "exportTopics", "The topics as a file", Route.CSV, registers::export));
        all.add(put(
                        "/catalogue/topics/{id}",
                        "editTopic",
                        "Adds or changes a topic (administrator)",
                        "TopicInput",
                        "Catalogue",
                        registers::editTopic)
                .forAdministrators());
        all.add(post(
                        "/catalogue/import",
                        "importTopics",
                        "Takes a file of topics, whole or not at all (administrator)",
                        Route.CSV,
                        "Import",
                        registers::importTopics)
                .forAdministrators()
                .with(query("dryRun", "boolean", "Only show the differences")));
        all.add(get("/units", "listUnits", "The units as on a day", "Units", registers::units)
                .with(query("on", "Date", "Without it, today")));
        all.add(get("/units/{id}", "getUnit", "A unit's history", "UnitHistory", registers::unit));
        all.add(post(
                        "/units/changes",
                        "changeUnits",
                        "Records a dated act on the units (administrator)",
                        "ChangeInput",
                        "Units",
                        registers::changeUnits)
                .forAdministrators());
        all.add(post(
                        "/units/instruments",
                        "addInstrument",
                        "Records an instrument for acts to name (administrator)",
                        "InstrumentInput",
                        "Units",
                        registers::addInstrument)
                .forAdministrators());
        all.add(get(
                "/delegations",
                "listDelegations",
                "Delegations, ended ones too",
                "Delegations",
                registers::delegations));
        all.add(post(
                "/delegations",
                "delegate",
                "Records an order; an auditor confirms it (top executive, administrator)",
                "DelegationInput",
                "Delegations",
                registers::delegate));
        all.add(post(
                "/delegations/{id}/end",
                "endDelegation",
                "Ends one before its day; it stays on record",
                "EndInput",
                "Delegations",
                registers::endDelegation));
        all.add(post(
                "/delegations/{id}/void",
                "voidDelegation",
                "Voids one that was recorded in error; it stays on record",
                "ReasonInput",
                "Delegations",
                registers::voidDelegation));
        all.add(post(
                "/delegations/{id}/confirm",
                "confirmDelegation",
                "Lets it take effect (an auditor who neither recorded it nor stands in it)",
                "",
                "Delegations",
                registers::confirmDelegation));
        all.add(post(
                "/delegations/{id}/refuse",
                "refuseDelegation",
                "Refuses it, with the reason (the same)",
                "ReasonInput",
                "Delegations",
                registers::refuseDelegation));
        all.add(get(
                        "/acts",
                        "listActs",
                        "Acts on people, delegations, units and catalogue, newest first (auditor, administrator)",
                        "OfficeActs",
                        registers::acts)
                .with(OFFSET, LIMIT));
    }

    private static void addReference(List<Route> all, ReferenceResource reference) {
        all.add(get("/me", "getMe", "Who you are", "Me", reference::me));
        all.add(get("/procedures", "listProcedures", "The procedures in force", "Procedures", reference::procedures));
        all.add(get("/forms", "listForms", "The forms in force", "Forms", reference::forms));
        all.add(get("/verbs", "listVerbs", "The table of verbs", "VerbTable", reference::verbs));
        all.add(get("/health", "getHealth", "Whether all is well", "Health", reference::health));
    }

    private static void addPeople(List<Route> all, PeopleResource people) {
        all.add(get(
                "/people",
                "listPeople",
                "Accounts, with what waits for a second person (administrator, auditor)",
                "Accounts",
                people::all));
        all.add(get("/people/{id}", "getAccount", "One account (administrator, auditor)", "Account", people::one));
        all.add(post(
                        "/people",
                        "createAccount",
                        "A new account (administrator)",
                        "NewPersonInput",
                        "Account",
                        people::create)
                .creating()
                .forAdministrators());
        all.add(put(
                        "/people/{id}",
                        "changePerson",
                        "Changes a person (administrator)",
                        "PersonInput",
                        "Account",
                        people::change)
                .forAdministrators());
        all.add(put(
                        "/people/{id}/enabled",
                        "setEnabled",
                        "Lets somebody sign in, or no longer (administrator)",
                        "EnabledInput",
                        "Account",
                        people::setEnabled)
                .forAdministrators());
        all.add(put(
                        "/people/{id}/password",
                        "setPassword",
                        "Sets somebody's password (administrator)",
                        "PasswordInput",
                        "",
                        people::setPassword)
                .forAdministrators());
        all.add(post(
                "/people/{id}/confirm",
                "confirmAccount",
                "Lets what waits take effect (an auditor who neither asked nor is concerned; of an executive's access his front office)",
                "ConfirmInput",
                "Account",
                people::confirm));
        all.add(post(
                "/people/{id}/refuse",
                "refuseAccount",
                "Refuses what waits, with the reason (the same)",
                "RefuseInput",
                "Account",
                people::refuse));
        all.add(put(
                "/me/password",
                "changeOwnPassword",
                "Changes your password",
                "OwnPasswordInput",
                "",
                people::changeOwnPassword));
    }
}
