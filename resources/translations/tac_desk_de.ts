<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About TAC Desk</source>
        <translation>Über TAC Desk</translation>
    </message>
    <message>
        <source>TAC Desk {}</source>
        <translation>TAC Desk {}</translation>
    </message>
    <message>
        <source>Reviews, sponsorships and votes, on line and off.</source>
        <translation>Gutachten, Sponsoring und Abstimmungen, mit und ohne Netz.</translation>
    </message>
    <message>
        <source>Council: {}</source>
        <translation>Rat: {}</translation>
    </message>
    <message>
        <source>Your data: {}</source>
        <translation>Ihre Daten: {}</translation>
    </message>
    <message>
        <source>BSD-3-Clause licence. Built with Qt for Python (LGPL).</source>
        <translation>BSD-3-Clause-Lizenz. Erstellt mit Qt for Python (LGPL).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ActionItemsCard</name>
    <message>
        <source>Settle…</source>
        <translation>Erledigen…</translation>
    </message>
    <message>
        <source>Settle: {}</source>
        <translation>Erledigen: {}</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>seit {}</translation>
    </message>
    <message>
        <source>No date, {}</source>
        <translation>Ohne Termin, {}</translation>
    </message>
    <message>
        <source>Overdue since {}, {}</source>
        <translation>Überfällig seit {}, {}</translation>
    </message>
    <message>
        <source>Due on {}, {}</source>
        <translation>Fällig am {}, {}</translation>
    </message>
</context>
<context>
    <name>ActionLine</name>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>AdjournForm</name>
    <message>
        <source>Adjourn the meeting</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>Adjourn it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Weiter tagen</translation>
    </message>
    <message>
        <source>Still open, to be closed or turned into an e-vote first: {}</source>
        <translation>Noch offen und zuerst zu schließen oder in eine Online-Abstimmung umzuwandeln: {}</translation>
    </message>
    <message>
        <source>The roll was not called. After the meeting it cannot be.</source>
        <translation>Die Anwesenheit wurde nicht festgestellt. Nach der Sitzung geht das nicht mehr.</translation>
    </message>
    <message>
        <source>It ends at {}. Notes, actions and the recording can be added after that.</source>
        <translation>Sie endet um {}. Notizen, Aufgaben und die Aufzeichnung können danach ergänzt werden.</translation>
    </message>
</context>
<context>
    <name>AffiliationForm</name>
    <message>
        <source>Record an affiliation</source>
        <translation>Zugehörigkeit erfassen</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Employed by it</source>
        <translation>Dort angestellt</translation>
    </message>
    <message>
        <source>Another tie</source>
        <translation>Andere Verbindung</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>2027-01-31, or nothing</source>
        <translation>2027-01-31 oder leer</translation>
    </message>
    <message>
        <source>Choose the member.</source>
        <translation>Wählen Sie das Mitglied.</translation>
    </message>
    <message>
        <source>Give days as 2027-01-31.</source>
        <translation>Geben Sie Tage als 2027-01-31 an.</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
</context>
<context>
    <name>AgendaDialog</name>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>Save the agenda</source>
        <translation>Tagesordnung speichern</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>None: it takes what it takes</source>
        <translation>Keine Angabe: so lange wie nötig</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Vortragende</translation>
    </message>
    <message>
        <source>Links to read</source>
        <translation>Links zum Lesen</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Einer je Zeile</translation>
    </message>
    <message>
        <source>It stays on the agenda as long as it is scheduled for this meeting or on its record.</source>
        <translation>Der Punkt bleibt auf der Tagesordnung, solange er für diese Sitzung vorgesehen oder in ihrem Protokoll ist.</translation>
    </message>
    <message>
        <source>A&amp;dd a topic</source>
        <translation>T&amp;hema hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Somebody else changed the agenda while you did. Nothing of either is lost yet.</source>
        <translation>Jemand anderes hat die Tagesordnung inzwischen geändert. Noch ist von beiden nichts verloren.</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>&amp;Andere übernehmen</translation>
    </message>
    <message>
        <source>&amp;Keep mine instead</source>
        <translation>&amp;Meine behalten</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>Every item needs a title.</source>
        <translation>Jeder Punkt braucht einen Titel.</translation>
    </message>
    <message>
        <source>An item takes {} minutes at most.</source>
        <translation>Ein Punkt dauert höchstens {} Minuten.</translation>
    </message>
    <message>
        <source>An empty agenda is made anew, in the usual order.</source>
        <translation>Eine leere Tagesordnung wird in der üblichen Reihenfolge neu angelegt.</translation>
    </message>
    <message>
        <source>No item has a length yet.</source>
        <translation>Noch hat kein Punkt eine Dauer.</translation>
    </message>
    <message>
        <source>{} minutes in all: it ends at {}.</source>
        <translation>Zusammen {} Minuten: Ende um {}.</translation>
    </message>
    <message>
        <source>{} minutes in all, and what has no length: it ends after {}.</source>
        <translation>Zusammen {} Minuten und alles ohne Dauer: Ende nach {}.</translation>
    </message>
</context>
<context>
    <name>AgendaExchange</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Entry for calendars</source>
        <translation>Kalendereintrag</translation>
    </message>
    <message>
        <source>Export the agenda</source>
        <translation>Tagesordnung exportieren</translation>
    </message>
    <message>
        <source>Agenda written: {}</source>
        <translation>Tagesordnung gespeichert: {}</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Agenda items</source>
        <translation>Punkte der Tagesordnung</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move the item</source>
        <translation>Alt+Auf und Alt+Ab verschieben den Punkt</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
</context>
<context>
    <name>AmendMeetingForm</name>
    <message>
        <source>Change the plan</source>
        <translation>Plan ändern</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>A link, once there is one</source>
        <translation>Ein Link, sobald es einen gibt</translation>
    </message>
    <message>
        <source>The meeting is over, so its time stands.</source>
        <translation>Die Sitzung ist vorbei, ihre Zeit bleibt daher stehen.</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>Application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>No application was filed with this dossier.</source>
        <translation>Zu diesem Dossier liegt keine Bewerbung vor.</translation>
    </message>
</context>
<context>
    <name>ApproveForm</name>
    <message>
        <source>Minutes were approved</source>
        <translation>Protokoll genehmigt</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>A later meeting approves minutes, and none is planned. Plan it first.</source>
        <translation>Ein Protokoll genehmigt eine spätere Sitzung, und es ist keine geplant. Planen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Edition {}, published on {}, stands approved.</source>
        <translation>Fassung {}, veröffentlicht am {}, ist genehmigt.</translation>
    </message>
</context>
<context>
    <name>AskBlock</name>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Answer or reason</source>
        <translation>Antwort oder Grund</translation>
    </message>
    <message>
        <source>Answer, or the reason</source>
        <translation>Antwort oder der Grund</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Answer: {}</source>
        <translation>Antworten: {}</translation>
    </message>
    <message>
        <source>Undo: {}</source>
        <translation>Zurücknehmen: {}</translation>
    </message>
    <message>
        <source>Met: {}</source>
        <translation>Erfüllt: {}</translation>
    </message>
    <message>
        <source>Drop: {}</source>
        <translation>Verwerfen: {}</translation>
    </message>
    <message>
        <source>Answer or reason: {}</source>
        <translation>Antwort oder Grund: {}</translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <source>What is asked</source>
        <translation>Was verlangt wird</translation>
    </message>
    <message>
        <source>What is to be done, so that one can tell when it is</source>
        <translation>Was zu tun ist, so dass sich erkennen lässt, wann es getan ist</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>2027-01-31, or nothing</source>
        <translation>2027-01-31 oder leer</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Anfordern</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>The whole dossier</source>
        <translation>Das ganze Dossier</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Bewerber</translation>
    </message>
</context>
<context>
    <name>BallotForm</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Stands in the record and in the minutes</source>
        <translation>Steht in der Akte und im Protokoll</translation>
    </message>
</context>
<context>
    <name>BallotHistory</name>
    <message>
        <source>History of the ballot</source>
        <translation>Verlauf der Abstimmung</translation>
    </message>
    <message>
        <source>What happened, the oldest first</source>
        <translation>Was geschah, das Älteste zuerst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>BallotOffice</name>
    <message>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>As an officer</source>
        <translation>Als Amtsperson</translation>
    </message>
    <message>
        <source>Close, extend, cancel, resume, remind, rule on late votes</source>
        <translation>Schließen, verlängern, abbrechen, fortsetzen, erinnern, über verspätete Stimmen entscheiden</translation>
    </message>
    <message>
        <source>C&amp;lose the ballot…</source>
        <translation>Abstimmung s&amp;chließen…</translation>
    </message>
    <message>
        <source>&amp;Extend the ballot…</source>
        <translation>Abstimmung &amp;verlängern…</translation>
    </message>
    <message>
        <source>&amp;Remind those who have not voted…</source>
        <translation>An fehlende &amp;Stimmen erinnern…</translation>
    </message>
    <message>
        <source>Rule on a l&amp;ate vote…</source>
        <translation>Über verspätete St&amp;imme entscheiden…</translation>
    </message>
    <message>
        <source>&amp;Turn into an e-vote…</source>
        <translation>In &amp;Online-Abstimmung umwandeln…</translation>
    </message>
    <message>
        <source>&amp;Cancel the ballot…</source>
        <translation>Abstimmung a&amp;bbrechen…</translation>
    </message>
    <message>
        <source>Res&amp;ume the frozen ballot…</source>
        <translation>Eingefrorene Abstimmung &amp;fortsetzen…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>BodiesPage</name>
    <message>
        <source>Seats and bodies</source>
        <translation>Sitze und Gremien</translation>
    </message>
    <message>
        <source>No bodies yet</source>
        <translation>Noch keine Gremien</translation>
    </message>
    <message>
        <source>They come with the council&apos;s rulebook.</source>
        <translation>Sie kommen mit dem Regelwerk des Rates.</translation>
    </message>
    <message>
        <source>My seats</source>
        <translation>Meine Sitze</translation>
    </message>
    <message>
        <source>Declare membership…</source>
        <translation>Zugehörigkeit erklären…</translation>
    </message>
    <message>
        <source>Leave the body…</source>
        <translation>Gremium verlassen…</translation>
    </message>
    <message>
        <source>Delegate my seats…</source>
        <translation>Meine Sitze übertragen…</translation>
    </message>
    <message>
        <source>The roll on the day</source>
        <translation>Die Sitzliste an dem Tag</translation>
    </message>
    <message>
        <source>today; or 2026-10-01</source>
        <translation>heute; oder 2026-10-01</translation>
    </message>
    <message>
        <source>On the &amp;day</source>
        <translation>Am &amp;Tag</translation>
    </message>
    <message>
        <source>As an officer</source>
        <translation>Als Amtsperson</translation>
    </message>
    <message>
        <source>&amp;Fill a seat…</source>
        <translation>Sitz be&amp;setzen…</translation>
    </message>
    <message>
        <source>&amp;End a seat…</source>
        <translation>Sitz be&amp;enden…</translation>
    </message>
    <message>
        <source>Appoint a &amp;secretary…</source>
        <translation>Schriftf&amp;ührung bestellen…</translation>
    </message>
    <message>
        <source>Record an &amp;affiliation…</source>
        <translation>&amp;Zugehörigkeit erfassen…</translation>
    </message>
    <message>
        <source>The roll</source>
        <translation>Die Sitzliste</translation>
    </message>
    <message>
        <source>Give the day as 2026-10-01, or nothing for today.</source>
        <translation>Geben Sie den Tag als 2026-10-01 an, oder nichts für heute.</translation>
    </message>
    <message>
        <source>1 seat</source>
        <translation>1 Sitz</translation>
    </message>
    <message>
        <source>{} seats</source>
        <translation>{} Sitze</translation>
    </message>
    <message>
        <source>{}, {} of them mine</source>
        <translation>{}, davon {} meine</translation>
    </message>
    <message>
        <source>You hold no seat here.</source>
        <translation>Sie haben hier keinen Sitz.</translation>
    </message>
    <message>
        <source>Roll of the {}</source>
        <translation>Sitzliste: {}</translation>
    </message>
    <message>
        <source>{}: primary {}</source>
        <translation>{}: Inhaber {}</translation>
    </message>
    <message>
        <source>{}, alternate {}</source>
        <translation>{}, Vertretung {}</translation>
    </message>
    <message>
        <source>{}, since {}</source>
        <translation>{}, seit {}</translation>
    </message>
    <message>
        <source>{}; delegated until {}</source>
        <translation>{}; übertragen bis {}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>on {}</source>
        <translation>am {}</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{}; secretary of this body: {}</source>
        <translation>{}; Schriftführung dieses Gremiums: {}</translation>
    </message>
</context>
<context>
    <name>BodyForm</name>
    <message>
        <source>There is nothing to send.</source>
        <translation>Es gibt nichts zu senden.</translation>
    </message>
    <message>
        <source>Its roll has 1 seat afterwards.</source>
        <translation>Die Sitzliste hat danach 1 Sitz.</translation>
    </message>
    <message>
        <source>Its roll has {} seats afterwards.</source>
        <translation>Die Sitzliste hat danach {} Sitze.</translation>
    </message>
</context>
<context>
    <name>CancelForm</name>
    <message>
        <source>Cancel the ballot</source>
        <translation>Abstimmung abbrechen</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Offen lassen</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>ChecklistModel</name>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>{}, asks for a second look</source>
        <translation>{}, verlangt einen zweiten Blick</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>Further checks</source>
        <translation>Weitere Prüfungen</translation>
    </message>
    <message>
        <source>Good practice seen in the repository&apos;s content. It counts for none of the criteria above.</source>
        <translation>Gute Praxis, im Inhalt des Repositorys gesehen. Sie zählt für keines der Kriterien oben.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide the further checks</source>
        <translation>Weitere Prüfungen verbergen</translation>
    </message>
    <message>
        <source>Show the further checks</source>
        <translation>Weitere Prüfungen zeigen</translation>
    </message>
    <message>
        <source>Copied: {}</source>
        <translation>Kopiert: {}</translation>
    </message>
</context>
<context>
    <name>ChecksTree</name>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Further checks</source>
        <translation>Weitere Prüfungen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>CloseForm</name>
    <message>
        <source>Close the ballot</source>
        <translation>Abstimmung schließen</translation>
    </message>
    <message>
        <source>Late votes without a ruling: {}. After the closing none of them can count.</source>
        <translation>Verspätete Stimmen ohne Entscheid: {}. Nach dem Schließen kann keine mehr zählen.</translation>
    </message>
</context>
<context>
    <name>CommentBlock</name>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>On: {}</source>
        <translation>Zu: {}</translation>
    </message>
    <message>
        <source>Reply to {}</source>
        <translation>Antworten: {}</translation>
    </message>
    <message>
        <source>Comment of {}</source>
        <translation>Kommentar von {}</translation>
    </message>
    <message>
        <source>Hide 1 reply</source>
        <translation>1 Antwort verbergen</translation>
    </message>
    <message>
        <source>Hide {} replies</source>
        <translation>{} Antworten verbergen</translation>
    </message>
    <message>
        <source>Show 1 reply</source>
        <translation>1 Antwort zeigen</translation>
    </message>
    <message>
        <source>Show {} replies</source>
        <translation>{} Antworten zeigen</translation>
    </message>
    <message>
        <source>the latest of {}, {}</source>
        <translation>die letzte von {}, {}</translation>
    </message>
    <message>
        <source>1 new</source>
        <translation>1 neu</translation>
    </message>
    <message>
        <source>{} new</source>
        <translation>{} neu</translation>
    </message>
    <message>
        <source>to {}</source>
        <translation>an {}</translation>
    </message>
</context>
<context>
    <name>CommentBox</name>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Write a comment; Markdown works, Ctrl+Enter sends</source>
        <translation>Kommentar schreiben; Markdown geht, Strg+Eingabe sendet</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>What you have written is kept with the comment it answers.</source>
        <translation>Das Geschriebene bleibt bei dem Kommentar, auf den es antwortet.</translation>
    </message>
    <message>
        <source>Who may read the comment</source>
        <translation>Wer den Kommentar lesen darf</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>About: {}</source>
        <translation>Zu: {}</translation>
    </message>
    <message>
        <source>a comment that is not here</source>
        <translation>einen Kommentar, der nicht hier ist</translation>
    </message>
    <message>
        <source>In reply to {}</source>
        <translation>Antwort an {}</translation>
    </message>
    <message>
        <source>Send reply</source>
        <translation>Antwort senden</translation>
    </message>
</context>
<context>
    <name>CommentList</name>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Noch wurde nichts gesagt.</translation>
    </message>
    <message>
        <source>Show {} earlier</source>
        <translation>{} frühere zeigen</translation>
    </message>
</context>
<context>
    <name>CommitLine</name>
    <message>
        <source>Copy the whole commit</source>
        <translation>Ganzen Commit kopieren</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Compare snapshots of the evidence</source>
        <translation>Stände der Belege vergleichen</translation>
    </message>
    <message>
        <source>Other repositories in scope</source>
        <translation>Weitere Repositorys im Umfang</translation>
    </message>
    <message>
        <source>Commit {}, as of {}</source>
        <translation>Commit {}, Stand {}</translation>
    </message>
    <message>
        <source>No evidence has been attached to this dossier yet.</source>
        <translation>Diesem Dossier wurden noch keine Belege beigefügt.</translation>
    </message>
    <message>
        <source>Copied: {}</source>
        <translation>Kopiert: {}</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Compare evidence</source>
        <translation>Belege vergleichen</translation>
    </message>
    <message>
        <source>Evidence of {}, then and now</source>
        <translation>Belege zu {}, damals und jetzt</translation>
    </message>
    <message>
        <source>&amp;Only what differs</source>
        <translation>&amp;Nur Unterschiede</translation>
    </message>
    <message>
        <source>Asked in the earlier round, of the whole dossier</source>
        <translation>In der früheren Runde zum ganzen Dossier angefordert</translation>
    </message>
    <message>
        <source>&amp;Then</source>
        <translation>&amp;Damals</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Jetzt</translation>
    </message>
    <message>
        <source>Criteria then and now</source>
        <translation>Kriterien damals und jetzt</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>&amp;Check on this computer…</source>
        <translation>&amp;Auf diesem Computer prüfen…</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No evidence has been attached to this dossier yet.</source>
        <translation>Diesem Dossier wurden noch keine Belege beigefügt.</translation>
    </message>
    <message>
        <source>1 row is left out until you have given your own verdict.</source>
        <translation>1 Zeile fehlt, bis Sie Ihr eigenes Urteil gegeben haben.</translation>
    </message>
    <message>
        <source>{} rows are left out until you have given your own verdict.</source>
        <translation>{} Zeilen fehlen, bis Sie Ihr eigenes Urteil gegeben haben.</translation>
    </message>
    <message>
        <source>There is only one snapshot so far.</source>
        <translation>Bisher gibt es nur einen Stand.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Was sich bewegt hat</translation>
    </message>
    <message>
        <source>Asked in the earlier round</source>
        <translation>In der früheren Runde angefordert</translation>
    </message>
</context>
<context>
    <name>CriterionCard</name>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>My verdict</source>
        <translation>Mein Urteil</translation>
    </message>
    <message>
        <source>My note</source>
        <translation>Meine Notiz</translation>
    </message>
    <message>
        <source>What supports your verdict: a file, a line, a link</source>
        <translation>Was Ihr Urteil stützt: eine Datei, eine Zeile, ein Link</translation>
    </message>
    <message>
        <source>Other reviewers</source>
        <translation>Andere Gutachtende</translation>
    </message>
    <message>
        <source>Comments on it</source>
        <translation>Kommentare dazu</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Comment on this criterion</source>
        <translation>Dieses Kriterium kommentieren</translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation>1 Kommentar</translation>
    </message>
    <message>
        <source>{} comments</source>
        <translation>{} Kommentare</translation>
    </message>
    <message>
        <source>Not verified from git yet: look for yourself.</source>
        <translation>Noch nicht aus Git geprüft: Sehen Sie selbst nach.</translation>
    </message>
    <message>
        <source>Not given yet</source>
        <translation>Noch nicht gegeben</translation>
    </message>
    <message>
        <source>Draft, saved on this computer</source>
        <translation>Entwurf, auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Submitted with my review</source>
        <translation>Mit meinem Gutachten eingereicht</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
</context>
<context>
    <name>DeclareForm</name>
    <message>
        <source>Declare membership</source>
        <translation>Zugehörigkeit erklären</translation>
    </message>
    <message>
        <source>I belong to it</source>
        <translation>Ich gehöre dazu</translation>
    </message>
    <message>
        <source>You get a seat of your own, and vote from its next ballot on.</source>
        <translation>Sie erhalten einen eigenen Sitz und stimmen ab der nächsten Abstimmung des Gremiums mit.</translation>
    </message>
</context>
<context>
    <name>DelegateForm</name>
    <message>
        <source>Delegate my seats</source>
        <translation>Meine Sitze übertragen</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Your alternates act for your seats in this body, also when you are there.</source>
        <translation>Ihre Vertretungen handeln für Ihre Sitze in diesem Gremium, auch wenn Sie da sind.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>2027-01-31; nothing takes it back</source>
        <translation>2027-01-31; leer nimmt es zurück</translation>
    </message>
    <message>
        <source>Give the last day as 2027-01-31, or nothing to take it back.</source>
        <translation>Geben Sie den letzten Tag als 2027-01-31 an, oder nichts, um es zurückzunehmen.</translation>
    </message>
    <message>
        <source>You act for your seats yourself again, from now on.</source>
        <translation>Sie handeln ab jetzt wieder selbst für Ihre Sitze.</translation>
    </message>
    <message>
        <source>Your alternates act until {}.</source>
        <translation>Ihre Vertretungen handeln bis {}.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Versions, figures and the log of this program: what happened when, with no names and no texts of yours. Nothing is sent by itself; read it, then copy or save it for whoever helps you.</source>
        <translation>Versionen, Zahlen und das Protokoll dieses Programms: was wann geschah, ohne Namen und ohne Ihre Texte. Nichts wird von selbst gesendet; lesen Sie es, dann kopieren oder speichern Sie es für den, der Ihnen hilft.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Einfacher Text</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>Gespeichert: {}</translation>
    </message>
</context>
<context>
    <name>DisagreementStrip</name>
    <message>
        <source>Next  D</source>
        <translation>Weiter  D</translation>
    </message>
    <message>
        <source>Next criterion on which reviewers disagree</source>
        <translation>Nächstes Kriterium, bei dem die Gutachtenden uneins sind</translation>
    </message>
    <message>
        <source>Reviewers disagree on 1 criterion</source>
        <translation>Die Gutachtenden sind bei 1 Kriterium uneins</translation>
    </message>
    <message>
        <source>Reviewers disagree on {} criteria</source>
        <translation>Die Gutachtenden sind bei {} Kriterien uneins</translation>
    </message>
    <message>
        <source>Reviewers agree so far</source>
        <translation>Die Gutachtenden sind sich bisher einig</translation>
    </message>
</context>
<context>
    <name>DiscussionCard</name>
    <message>
        <source>Discussion ({})</source>
        <translation>Diskussion ({})</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>Go to the new ones ({})</source>
        <translation>Zu den neuen ({})</translation>
    </message>
</context>
<context>
    <name>DossierHeader</name>
    <message>
        <source>Go to the new comments</source>
        <translation>Zu den neuen Kommentaren</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Zurück zur Liste (Esc)</translation>
    </message>
    <message>
        <source>Copy the repository&apos;s address</source>
        <translation>Adresse des Repositorys kopieren</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Wiederkehrend</translation>
    </message>
    <message>
        <source>Invented</source>
        <translation>Erfunden</translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation>1 Kommentar</translation>
    </message>
    <message>
        <source>{} comments</source>
        <translation>{} Kommentare</translation>
    </message>
    <message>
        <source>Earlier round #{}: {}, {}</source>
        <translation>Frühere Runde Nr. {}: {}, {}</translation>
    </message>
    <message>
        <source>Read what was asked then (E)</source>
        <translation>Lesen, was damals angefordert wurde (E)</translation>
    </message>
    <message>
        <source>Sponsor {}</source>
        <translation>Sponsor {}</translation>
    </message>
    <message>
        <source>Filed {}</source>
        <translation>Eingereicht {}</translation>
    </message>
    <message>
        <source>Application changed {}</source>
        <translation>Bewerbung geändert {}</translation>
    </message>
    <message>
        <source>By way of exception: {}</source>
        <translation>Ausnahmsweise: {}</translation>
    </message>
    <message>
        <source>1 review</source>
        <translation>1 Gutachten</translation>
    </message>
    <message>
        <source>{} reviews</source>
        <translation>{} Gutachten</translation>
    </message>
    <message>
        <source>Reviews were due {}</source>
        <translation>Gutachten waren fällig {}</translation>
    </message>
    <message>
        <source>Reviews due {}</source>
        <translation>Gutachten fällig {}</translation>
    </message>
    <message>
        <source>From {}</source>
        <translation>Von {}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>DossierOffice</name>
    <message>
        <source>For officers</source>
        <translation>Für Amtspersonen</translation>
    </message>
    <message>
        <source>Open a ballot…</source>
        <translation>Abstimmung eröffnen…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Status ändern…</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Terminieren…</translation>
    </message>
    <message>
        <source>session {}</source>
        <translation>Anhörung {}</translation>
    </message>
    <message>
        <source>due {}</source>
        <translation>fällig {}</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>Opening the dossier</source>
        <translation>Dossier wird geöffnet</translation>
    </message>
    <message>
        <source>This dossier is not here</source>
        <translation>Dieses Dossier ist nicht hier</translation>
    </message>
    <message>
        <source>It may not have been sent to you.</source>
        <translation>Vielleicht wurde es Ihnen nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>DossierPrinting</name>
    <message>
        <source>Open a dossier first.</source>
        <translation>Öffnen Sie erst ein Dossier.</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Als Markdown kopiert.</translation>
    </message>
    <message>
        <source>Print the dossier</source>
        <translation>Dossier drucken</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
</context>
<context>
    <name>EVoteForm</name>
    <message>
        <source>Turn into an e-vote</source>
        <translation>In Online-Abstimmung umwandeln</translation>
    </message>
    <message>
        <source>Days from now</source>
        <translation>Tage ab jetzt</translation>
    </message>
    <message>
        <source>{}, as the rulebook says</source>
        <translation>{}, wie das Regelwerk sagt</translation>
    </message>
    <message>
        <source>Give the days as a number, such as 14.</source>
        <translation>Geben Sie die Tage als Zahl an, etwa 14.</translation>
    </message>
</context>
<context>
    <name>EndSeatForm</name>
    <message>
        <source>End a seat</source>
        <translation>Sitz beenden</translation>
    </message>
    <message>
        <source>End the seat</source>
        <translation>Sitz beenden</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sitz</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>This body has no seat.</source>
        <translation>Dieses Gremium hat keinen Sitz.</translation>
    </message>
</context>
<context>
    <name>EpochDialog</name>
    <message>
        <source>The hub goes on with another ledger</source>
        <translation>Der Hub setzt mit einem anderen Hauptbuch fort</translation>
    </message>
    <message>
        <source>The hub was restored from a backup, and an officer let it go on without what could not be had back. Its new ledger (epoch {}) begins with the first {} entries of this computer&apos;s copy.</source>
        <translation>Der Hub wurde aus einer Sicherung wiederhergestellt, und eine Amtsperson ließ ihn ohne das fortfahren, was nicht zurückzuholen war. Sein neues Hauptbuch (Epoche {}) beginnt mit den ersten {} Einträgen der Kopie dieses Computers.</translation>
    </message>
    <message>
        <source>The computers of other members offer theirs in the same way. Open ballots are frozen until an officer resumes or cancels them; a vote that is refused meanwhile stays in your outbox, to be cast again. Nothing is sent, and nothing is lost, until you decide. Ask an officer if you have not heard of this.</source>
        <translation>Die Computer der anderen Mitglieder bieten ihre ebenso an. Offene Abstimmungen sind eingefroren, bis eine Amtsperson sie fortsetzt oder abbricht; eine Stimme, die inzwischen abgelehnt wird, bleibt in Ihrem Postausgang, um erneut abgegeben zu werden. Bis Sie entscheiden, wird nichts gesendet und nichts geht verloren. Fragen Sie eine Amtsperson, wenn Sie davon nichts gehört haben.</translation>
    </message>
    <message>
        <source>Entries that the new ledger does not begin with</source>
        <translation>Einträge, mit denen das neue Hauptbuch nicht beginnt</translation>
    </message>
    <message>
        <source>&amp;Accept the new ledger</source>
        <translation>Neues Hauptbuch &amp;annehmen</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Jetzt nicht</translation>
    </message>
    <message>
        <source>Nothing changes; the desk does not exchange with the hub</source>
        <translation>Es ändert sich nichts; TAC Desk gleicht nicht mit dem Hub ab</translation>
    </message>
</context>
<context>
    <name>EpochWatch</name>
    <message>
        <source>&amp;Look at what changes…</source>
        <translation>An&amp;sehen, was sich ändert…</translation>
    </message>
</context>
<context>
    <name>ExtendForm</name>
    <message>
        <source>Extend the ballot</source>
        <translation>Abstimmung verlängern</translation>
    </message>
    <message>
        <source>Until (UTC)</source>
        <translation>Bis (UTC)</translation>
    </message>
    <message>
        <source>Give the new end in UTC as 2027-01-31 17:00.</source>
        <translation>Geben Sie das neue Ende in UTC als 2027-01-31 17:00 an.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find by name, number or words; is: needs: state: by: …  ( / )</source>
        <translation>Suche nach Name, Nummer, Wörtern; is: needs: state: by: …  ( / )</translation>
    </message>
    <message>
        <source>Find a dossier</source>
        <translation>Dossier suchen</translation>
    </message>
    <message>
        <source>Anything owed</source>
        <translation>Alles Anstehende</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Jedes Verfahren</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>What I owe</source>
        <translation>Was bei mir ansteht</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Merken…</translation>
    </message>
    <message>
        <source>Keep this search in the navigation</source>
        <translation>Diese Suche in der Navigation merken</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Diese Suche merken</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Wartet auf mich</translation>
    </message>
    <message>
        <source>1 dossier</source>
        <translation>1 Dossier</translation>
    </message>
    <message>
        <source>{} dossiers</source>
        <translation>{} Dossiers</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Copy the path and the line</source>
        <translation>Pfad und Zeile kopieren</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Es gibt nichts zu senden.</translation>
    </message>
</context>
<context>
    <name>GroupSwitch</name>
    <message>
        <source>By number</source>
        <translation>Nach Nummer</translation>
    </message>
    <message>
        <source>Criteria in the order of their numbers</source>
        <translation>Kriterien in der Reihenfolge ihrer Nummern</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Nach Gruppe</translation>
    </message>
    <message>
        <source>Criteria below their groups</source>
        <translation>Kriterien unter ihren Gruppen</translation>
    </message>
    <message>
        <source>{} (G)</source>
        <translation>{} (G)</translation>
    </message>
</context>
<context>
    <name>GuidanceCard</name>
    <message>
        <source>Guidance</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Ask for something</source>
        <translation>Etwas anfordern</translation>
    </message>
    <message>
        <source>Nothing is asked of this project.</source>
        <translation>Von diesem Projekt wird nichts verlangt.</translation>
    </message>
    <message>
        <source>Settled asks</source>
        <translation>Erledigte Anforderungen</translation>
    </message>
    <message>
        <source>Guidance ({} open)</source>
        <translation>Anforderungen ({} offen)</translation>
    </message>
    <message>
        <source>1 settled ask</source>
        <translation>1 erledigte Anforderung</translation>
    </message>
    <message>
        <source>{} settled asks</source>
        <translation>{} erledigte Anforderungen</translation>
    </message>
    <message>
        <source>Shows or hides them</source>
        <translation>Zeigt oder verbirgt sie</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>User&apos;s guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
</context>
<context>
    <name>ImportReviewDialog</name>
    <message>
        <source>Import a review</source>
        <translation>Gutachten importieren</translation>
    </message>
    <message>
        <source>Import a review of {}</source>
        <translation>Gutachten zu {} importieren</translation>
    </message>
    <message>
        <source>Paste a table, or the list of criteria with a mark on each line. It becomes your draft.</source>
        <translation>Fügen Sie eine Tabelle ein oder die Liste der Kriterien mit einem Zeichen je Zeile. Daraus wird Ihr Entwurf.</translation>
    </message>
    <message>
        <source>The pasted review</source>
        <translation>Das eingefügte Gutachten</translation>
    </message>
    <message>
        <source>| Governance | ✅ Pass | GOVERNANCE.md |</source>
        <translation>| Governance | ✅ Pass | GOVERNANCE.md |</translation>
    </message>
    <message>
        <source>What would be taken</source>
        <translation>Was übernommen würde</translation>
    </message>
    <message>
        <source>Also where I had given another verdict</source>
        <translation>Auch wo ich ein anderes Urteil gegeben hatte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import 1 verdict</source>
        <translation>1 Urteil importieren</translation>
    </message>
    <message>
        <source>Import {} verdicts</source>
        <translation>{} Urteile importieren</translation>
    </message>
</context>
<context>
    <name>InterestBanner</name>
    <message>
        <source>Conflict of interest</source>
        <translation>Interessenkonflikt</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Grund zeigen</translation>
    </message>
    <message>
        <source>You have a conflict of interest here. While it stands the hub does not send you: {}. What this computer received before, it still shows.</source>
        <translation>Sie haben hier einen Interessenkonflikt. Solange er besteht, sendet Ihnen der Hub nicht: {}. Was dieser Computer vorher erhielt, zeigt er weiterhin.</translation>
    </message>
    <message>
        <source>You have a conflict of interest here. By the rulebook it closes nothing to you.</source>
        <translation>Sie haben hier einen Interessenkonflikt. Nach dem Regelwerk verschließt er Ihnen nichts.</translation>
    </message>
</context>
<context>
    <name>InterestBlock</name>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>It does not matter</source>
        <translation>Nicht von Belang</translation>
    </message>
    <message>
        <source>{}…</source>
        <translation>{}…</translation>
    </message>
    <message>
        <source>Undo: {}</source>
        <translation>Zurücknehmen: {}</translation>
    </message>
    <message>
        <source>Why; the council reads this</source>
        <translation>Warum; der Rat liest das</translation>
    </message>
    <message>
        <source>Reason: {}</source>
        <translation>Grund: {}</translation>
    </message>
</context>
<context>
    <name>InterestCard</name>
    <message>
        <source>Conflicts of interest</source>
        <translation>Interessenkonflikte</translation>
    </message>
    <message>
        <source>What ties you to the project; the council reads this</source>
        <translation>Was Sie mit dem Projekt verbindet; der Rat liest das</translation>
    </message>
    <message>
        <source>Interest to declare</source>
        <translation>Interesse, das Sie angeben</translation>
    </message>
    <message>
        <source>Kind of interest</source>
        <translation>Art des Interesses</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>Angeben</translation>
    </message>
    <message>
        <source>Declare an interest of mine</source>
        <translation>Eigenes Interesse angeben</translation>
    </message>
    <message>
        <source>None is known. Declare one if something ties you to this project.</source>
        <translation>Es ist keiner bekannt. Geben Sie einen an, wenn Sie etwas mit diesem Projekt verbindet.</translation>
    </message>
</context>
<context>
    <name>KeptSearches</name>
    <message>
        <source>Type a search or choose a filter first; then it can be kept.</source>
        <translation>Geben Sie erst eine Suche ein oder wählen Sie einen Filter; dann lässt sie sich merken.</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Diese Suche merken</translation>
    </message>
    <message>
        <source>It finds: {}

Call it</source>
        <translation>Sie findet: {}

Name</translation>
    </message>
    <message>
        <source>Kept in the navigation, below all dossiers. Delete there forgets it.</source>
        <translation>In der Navigation gemerkt, unter allen Dossiers. Entf löscht sie dort.</translation>
    </message>
    <message>
        <source>The search “{}” is forgotten.</source>
        <translation>Die Suche „{}“ ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>LateVotesForm</name>
    <message>
        <source>Rule on a late vote</source>
        <translation>Über eine verspätete Stimme entscheiden</translation>
    </message>
    <message>
        <source>Record the ruling</source>
        <translation>Entscheid erfassen</translation>
    </message>
    <message>
        <source>Late vote</source>
        <translation>Verspätete Stimme</translation>
    </message>
    <message>
        <source>It counts</source>
        <translation>Sie zählt</translation>
    </message>
    <message>
        <source>It does not count</source>
        <translation>Sie zählt nicht</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>Entscheid</translation>
    </message>
    <message>
        <source>{} ({}): {}, {} after the end</source>
        <translation>{} ({}): {}, mit {} Verspätung</translation>
    </message>
    <message>
        <source>No late vote waits for a ruling.</source>
        <translation>Keine verspätete Stimme wartet auf einen Entscheid.</translation>
    </message>
    <message>
        <source>Say whether it counts.</source>
        <translation>Sagen Sie, ob sie zählt.</translation>
    </message>
</context>
<context>
    <name>LeaveForm</name>
    <message>
        <source>Leave the body</source>
        <translation>Gremium verlassen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Your seat ends now. In ballots that are open you keep your vote.</source>
        <translation>Ihr Sitz endet jetzt. In offenen Abstimmungen behalten Sie Ihre Stimme.</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Letter to the applicant</source>
        <translation>Brief an den Bewerber</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Text of the letter, in Markdown</source>
        <translation>Text des Briefs, in Markdown</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>Back to the letter as it is composed from the record</source>
        <translation>Zurück zum Brief, wie er aus der Akte zusammengestellt wird</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Save as &amp;Markdown…</source>
        <translation>Als &amp;Markdown sichern…</translation>
    </message>
    <message>
        <source>&amp;Keep draft</source>
        <translation>&amp;Entwurf behalten</translation>
    </message>
    <message>
        <source>On all your computers; nobody else is sent it (Ctrl+Enter)</source>
        <translation>Auf all Ihren Computern; sonst wird er niemandem gesendet (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Composed from what was decided. Change what needs changing, and send it yourself.</source>
        <translation>Zusammengestellt aus dem, was entschieden wurde. Ändern Sie, was nötig ist, und senden Sie ihn selbst.</translation>
    </message>
    <message>
        <source>Your draft of {}, which nobody else is sent. Send the letter yourself.</source>
        <translation>Ihr Entwurf vom {}, der sonst niemandem gesendet wird. Senden Sie den Brief selbst.</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Copied as Markdown</source>
        <translation>Als Markdown kopiert</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Entwurf behalten</translation>
    </message>
    <message>
        <source>Draft put away</source>
        <translation>Entwurf verworfen</translation>
    </message>
</context>
<context>
    <name>LetterExchange</name>
    <message>
        <source>Save the letter</source>
        <translation>Brief sichern</translation>
    </message>
    <message>
        <source>Letter written: {}</source>
        <translation>Brief gespeichert: {}</translation>
    </message>
</context>
<context>
    <name>LifecycleCard</name>
    <message>
        <source>After acceptance</source>
        <translation>Nach der Aufnahme</translation>
    </message>
    <message>
        <source>What was decided before</source>
        <translation>Was früher entschieden wurde</translation>
    </message>
    <message>
        <source>Shows or hides it</source>
        <translation>Zeigt oder verbirgt es</translation>
    </message>
    <message>
        <source>Reviews, notices and retirements</source>
        <translation>Überprüfungen, Mitteilungen und Stilllegungen</translation>
    </message>
    <message>
        <source>1 task is open</source>
        <translation>1 Aufgabe ist offen</translation>
    </message>
    <message>
        <source>{} tasks are open</source>
        <translation>{} Aufgaben sind offen</translation>
    </message>
    <message>
        <source>All tasks are settled</source>
        <translation>Alle Aufgaben sind erledigt</translation>
    </message>
    <message>
        <source>Shows or hides them</source>
        <translation>Zeigt oder verbirgt sie</translation>
    </message>
</context>
<context>
    <name>LifecycleForm</name>
    <message>
        <source>Words</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>2027-01-31, a day in UTC</source>
        <translation>2027-01-31, ein Tag in UTC</translation>
    </message>
    <message>
        <source>Why, though that does not hold; or nothing</source>
        <translation>Warum, obwohl das nicht zutrifft; oder leer</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Gelesen am</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Abweichung</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>TAC Desk — {}</source>
        <translation>TAC Desk — {}</translation>
    </message>
</context>
<context>
    <name>MeetingOffice</name>
    <message>
        <source>As an officer</source>
        <translation>Als Amtsperson</translation>
    </message>
    <message>
        <source>Plan, change the plan, agenda, motions, adjourn, publish and approve minutes</source>
        <translation>Planen, Plan ändern, Tagesordnung, Anträge, beenden, Protokolle veröffentlichen und genehmigen</translation>
    </message>
    <message>
        <source>&amp;Plan another meeting…</source>
        <translation>&amp;Weitere Sitzung planen…</translation>
    </message>
    <message>
        <source>&amp;Change the plan…</source>
        <translation>&amp;Plan ändern…</translation>
    </message>
    <message>
        <source>Set the &amp;agenda…</source>
        <translation>Ta&amp;gesordnung festlegen…</translation>
    </message>
    <message>
        <source>&amp;Show the agenda to the chair</source>
        <translation>Tagesordnung dem Vorsitz &amp;zeigen…</translation>
    </message>
    <message>
        <source>Put a &amp;ballot on the record…</source>
        <translation>Abstimmung zu Proto&amp;koll nehmen…</translation>
    </message>
    <message>
        <source>Ad&amp;journ the meeting…</source>
        <translation>Sitzung bee&amp;nden…</translation>
    </message>
    <message>
        <source>P&amp;ublish the minutes…</source>
        <translation>Protokoll veröffent&amp;lichen…</translation>
    </message>
    <message>
        <source>&amp;Minutes were approved…</source>
        <translation>Protokoll wurde geneh&amp;migt…</translation>
    </message>
</context>
<context>
    <name>MeetingRoom</name>
    <message>
        <source>&amp;Leave the room</source>
        <translation>Raum ver&amp;lassen</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>No meetings</source>
        <translation>Keine Sitzungen</translation>
    </message>
    <message>
        <source>The secretary plans them; they appear here with their roll call and motions.</source>
        <translation>Die Schriftführung plant sie; sie erscheinen hier mit Anwesenheit und Anträgen.</translation>
    </message>
    <message>
        <source>Export minutes…</source>
        <translation>Protokoll exportieren…</translation>
    </message>
    <message>
        <source>&amp;Run the meeting</source>
        <translation>Sitzung &amp;leiten</translation>
    </message>
    <message>
        <source>Motions</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Your open action items</source>
        <translation>Ihre offenen Aufgaben</translation>
    </message>
    <message>
        <source>Open action items of others</source>
        <translation>Offene Aufgaben anderer</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>roll not taken yet</source>
        <translation>noch keine Anwesenheit</translation>
    </message>
    <message>
        <source>quorum present</source>
        <translation>Quorum erreicht</translation>
    </message>
    <message>
        <source>no quorum</source>
        <translation>kein Quorum</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sitze</translation>
    </message>
    <message>
        <source>1 seat</source>
        <translation>1 Sitz</translation>
    </message>
    <message>
        <source>{} seats</source>
        <translation>{} Sitze</translation>
    </message>
    <message>
        <source>{}; a quorum takes {}.</source>
        <translation>{}; das Quorum ist {}.</translation>
    </message>
    <message>
        <source>{} of {} seats are represented; a quorum takes {}.</source>
        <translation>{} von {} Sitzen sind vertreten; das Quorum ist {}.</translation>
    </message>
</context>
<context>
    <name>MiningDialog</name>
    <message>
        <source>Check on this computer</source>
        <translation>Auf diesem Computer prüfen</translation>
    </message>
    <message>
        <source>Check this repository on this computer</source>
        <translation>Dieses Repository auf diesem Computer prüfen</translation>
    </message>
    <message>
        <source>The evidence is collected here and compared with the hub&apos;s. Nothing is sent to the hub; facts of the forge, such as stars, are not fetched.</source>
        <translation>Die Belege werden hier erfasst und mit denen des Hubs verglichen. An den Hub wird nichts gesendet; Angaben der Code-Plattform wie Sterne werden nicht abgerufen.</translation>
    </message>
    <message>
        <source>As of the newest snapshot&apos;s instant, to see whether it &amp;repeats</source>
        <translation>Mit dem Zeitpunkt des neuesten Stands, um zu sehen, ob er sich &amp;wiederholt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>A &amp;folder with a clone of it</source>
        <translation>Ein &amp;Ordner mit einem Klon davon</translation>
    </message>
    <message>
        <source>The &amp;declared address</source>
        <translation>Die angegebene &amp;Adresse</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Keiner gewählt</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Wäh&amp;len…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>The folder of a clone</source>
        <translation>Der Ordner eines Klons</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>{}, {} s</source>
        <translation>{}, {} s</translation>
    </message>
</context>
<context>
    <name>MinutesDialog</name>
    <message>
        <source>The minutes before they go out</source>
        <translation>Das Protokoll, bevor es hinausgeht</translation>
    </message>
    <message>
        <source>This is the public part. Nothing is changed, and minutes can be written again.</source>
        <translation>Das ist der öffentliche Teil. Nichts wird verändert, und ein Protokoll kann erneut geschrieben werden.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Was anzusehen ist</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>&amp;Back to the notes</source>
        <translation>&amp;Zurück zu den Notizen</translation>
    </message>
</context>
<context>
    <name>MinutesExport</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;Veröffentlichen…</translation>
    </message>
    <message>
        <source>The minutes cannot be written from here</source>
        <translation>Das Protokoll kann von hier nicht geschrieben werden</translation>
    </message>
    <message>
        <source>This window was opened without an exporter.</source>
        <translation>Dieses Fenster wurde ohne Exportfunktion geöffnet.</translation>
    </message>
    <message>
        <source>Use the command “tac-desk minutes”.</source>
        <translation>Nutzen Sie den Befehl „tac-desk minutes“.</translation>
    </message>
    <message>
        <source>Edition {} of the minutes is published. Ctrl+E writes it into a file.</source>
        <translation>Fassung {} des Protokolls ist veröffentlicht. Strg+E schreibt sie in eine Datei.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Word processor</source>
        <translation>Textverarbeitung</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Roll and votes as a table</source>
        <translation>Sitzliste und Stimmen als Tabelle</translation>
    </message>
    <message>
        <source>Data with the entries that prove it</source>
        <translation>Daten mit den Einträgen, die sie belegen</translation>
    </message>
    <message>
        <source>Export minutes</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>Writing {}…</source>
        <translation>{} wird geschrieben…</translation>
    </message>
    <message>
        <source>Minutes written: {}</source>
        <translation>Protokoll gespeichert: {}</translation>
    </message>
</context>
<context>
    <name>MotionsPage</name>
    <message>
        <source>Motions</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>No motions</source>
        <translation>Keine Anträge</translation>
    </message>
    <message>
        <source>Questions to the council that concern no dossier appear here while they are open and after.</source>
        <translation>Fragen an den Rat, die kein Dossier betreffen, erscheinen hier, solange sie offen sind, und danach.</translation>
    </message>
</context>
<context>
    <name>MotionsPanel</name>
    <message>
        <source>Motions</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>&amp;New motion…</source>
        <translation>&amp;Neuer Antrag…</translation>
    </message>
    <message>
        <source>The quorum is lost: {} of {} seats, {} needed. Turn the motion into an e-vote.</source>
        <translation>Das Quorum ist verloren: {} von {} Sitzen, {} nötig. Wandeln Sie den Antrag in eine Online-Abstimmung um.</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Schließen…</translation>
    </message>
    <message>
        <source>Close the ballot: {}</source>
        <translation>Abstimmung schließen: {}</translation>
    </message>
    <message>
        <source>E-vote…</source>
        <translation>Online…</translation>
    </message>
    <message>
        <source>Turn into an e-vote: {}</source>
        <translation>In Online-Abstimmung umwandeln: {}</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Move {}</source>
        <translation>Status von {} ändern</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>It is “{}” now.</source>
        <translation>Status jetzt: „{}“.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>{} (outside the usual path)</source>
        <translation>{} (außerhalb des üblichen Wegs)</translation>
    </message>
    <message>
        <source>Optional; stands in its history</source>
        <translation>Freiwillig; steht im Verlauf</translation>
    </message>
    <message>
        <source>Why the usual path is left; stands in its history</source>
        <translation>Warum vom üblichen Weg abgewichen wird; steht im Verlauf</translation>
    </message>
    <message>
        <source>It can go nowhere from here.</source>
        <translation>Von hier führt kein Weg weiter.</translation>
    </message>
    <message>
        <source>{} goes from “{}” to “{}”.</source>
        <translation>{} geht von „{}“ zu „{}“.</translation>
    </message>
</context>
<context>
    <name>Movers</name>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Beantragt von</translation>
    </message>
    <message>
        <source>Seconded by</source>
        <translation>Unterstützt von</translation>
    </message>
    <message>
        <source>Whoever moves it does not second it. Choose two people.</source>
        <translation>Wer beantragt, unterstützt nicht selbst. Wählen Sie zwei Personen.</translation>
    </message>
    <message>
        <source>Moved by {}.</source>
        <translation>Beantragt von {}.</translation>
    </message>
    <message>
        <source>Seconded by {}.</source>
        <translation>Unterstützt von {}.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>All dossiers</source>
        <translation>Alle Dossiers</translation>
    </message>
    <message>
        <source>Motions</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Seats and bodies</source>
        <translation>Sitze und Gremien</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
</context>
<context>
    <name>NewLine</name>
    <message>
        <source>New since you looked</source>
        <translation>Neu, seit Sie hier waren</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Who owes what</source>
        <translation>Wer was zu tun hat</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Headings of the minutes</source>
        <translation>Überschriften des Protokolls</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What was said. @owner task (2027-01-31)</source>
        <translation>Was gesagt wurde. @Name Aufgabe (2027-01-31)</translation>
    </message>
    <message>
        <source>For the council &amp;alone</source>
        <translation>&amp;Nur für den Rat</translation>
    </message>
    <message>
        <source>It never stands in public minutes</source>
        <translation>Steht nie im öffentlichen Protokoll</translation>
    </message>
    <message>
        <source>Put the other &amp;text above mine</source>
        <translation>Den anderen &amp;Text über meinen setzen</translation>
    </message>
    <message>
        <source>&amp;Write it into the minutes</source>
        <translation>&amp;Ins Protokoll schreiben</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>wird geschrieben</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>notiert</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>&amp;Put 1 action item on the list</source>
        <translation>&amp;1 Aufgabe auf die Liste setzen</translation>
    </message>
    <message>
        <source>&amp;Put {} action items on the list</source>
        <translation>&amp;{} Aufgaben auf die Liste setzen</translation>
    </message>
    <message>
        <source>{} has written here since you began: “{}”</source>
        <translation>{} hat hier geschrieben, seit Sie begannen: „{}“</translation>
    </message>
    <message>
        <source>It stands like this in the minutes.</source>
        <translation>So steht es im Protokoll.</translation>
    </message>
    <message>
        <source>Kept on this computer as a draft.</source>
        <translation>Als Entwurf auf diesem Computer.</translation>
    </message>
    <message>
        <source>{} (no member)</source>
        <translation>{} (kein Mitglied)</translation>
    </message>
    <message>
        <source>, by {}</source>
        <translation>, von {}</translation>
    </message>
    <message>
        <source>, no date</source>
        <translation>, ohne Termin</translation>
    </message>
</context>
<context>
    <name>OpenBallotForm</name>
    <message>
        <source>Open a ballot</source>
        <translation>Abstimmung eröffnen</translation>
    </message>
    <message>
        <source>Open the ballot</source>
        <translation>Eröffnen</translation>
    </message>
    <message>
        <source>Motion of the {}</source>
        <translation>Antrag: {}</translation>
    </message>
    <message>
        <source>Decided by the {}</source>
        <translation>Es entscheidet: {}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>One that yes or no answers</source>
        <translation>Eine, die mit Ja oder Nein beantwortet wird</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>E-vote</source>
        <translation>Online-Abstimmung</translation>
    </message>
    <message>
        <source>In the meeting: {}</source>
        <translation>In der Sitzung: {}</translation>
    </message>
    <message>
        <source>{}, as the rulebook says</source>
        <translation>{}, wie das Regelwerk sagt</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Accept {} on the track {}?</source>
        <translation>{} im Verfahren {} aufnehmen?</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Mehrheit</translation>
    </message>
    <message>
        <source>&gt;1/2 or &gt;=2/3; the rulebook states none</source>
        <translation>&gt;1/2 oder &gt;=2/3; das Regelwerk nennt keine</translation>
    </message>
    <message>
        <source>none: it ends in the meeting</source>
        <translation>keine: sie endet in der Sitzung</translation>
    </message>
    <message>
        <source>Give the days as a number, such as 14.</source>
        <translation>Geben Sie die Tage als Zahl an, etwa 14.</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>My actions</source>
        <translation>Meine Handlungen</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>Nichts ist unterwegs</translation>
    </message>
    <message>
        <source>Votes, reviews and comments pass through here. They are safe on this computer from the first moment.</source>
        <translation>Stimmen, Gutachten und Kommentare gehen hier hindurch. Sie sind vom ersten Moment an auf diesem Computer sicher.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Von der Liste entfernen</translation>
    </message>
    <message>
        <source>Key: {}</source>
        <translation>Taste: {}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands and dossiers</source>
        <translation>Befehle und Dossiers</translation>
    </message>
    <message>
        <source>Type a command or a dossier</source>
        <translation>Befehl oder Dossier eingeben</translation>
    </message>
    <message>
        <source>Command or dossier</source>
        <translation>Befehl oder Dossier</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters.</source>
        <translation>So heißt nichts. Versuchen Sie weniger Buchstaben.</translation>
    </message>
</context>
<context>
    <name>PlanMeetingForm</name>
    <message>
        <source>Plan a meeting</source>
        <translation>Sitzung planen</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Gremium</translation>
    </message>
</context>
<context>
    <name>PresenterView</name>
    <message>
        <source>{}: agenda for the chair</source>
        <translation>{}: Tagesordnung für den Vorsitz</translation>
    </message>
    <message>
        <source>What to put</source>
        <translation>Was zu fragen ist</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>← and → turn the pages, F11 fills the screen, Esc leaves</source>
        <translation>← und → blättern, F11 füllt den Bildschirm, Esc schließt</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>Next: {}</source>
        <translation>Danach: {}</translation>
    </message>
    <message>
        <source>{} minutes, until {}</source>
        <translation>{} Minuten, bis {}</translation>
    </message>
    <message>
        <source>{} minutes</source>
        <translation>{} Min.</translation>
    </message>
    <message>
        <source>{} seats are called; a quorum takes {}.</source>
        <translation>{} Sitze werden aufgerufen; das Quorum ist {}.</translation>
    </message>
</context>
<context>
    <name>PublishForm</name>
    <message>
        <source>Publish the minutes</source>
        <translation>Protokoll veröffentlichen</translation>
    </message>
    <message>
        <source>Publish them</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>This is edition {}.</source>
        <translation>Das ist Fassung {}.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Stands in the minutes</source>
        <translation>Steht im Protokoll</translation>
    </message>
    <message>
        <source>Notes changed since edition {}: {}</source>
        <translation>Notizen, die seit Fassung {} geändert wurden: {}</translation>
    </message>
    <message>
        <source>The hub has not confirmed yet all that was done here about this meeting. Wait until it is counted.</source>
        <translation>Der Hub hat noch nicht alles bestätigt, was hier zu dieser Sitzung getan wurde. Warten Sie, bis es gezählt ist.</translation>
    </message>
    <message>
        <source>What is published is the public part, with the SHA-256 {}.</source>
        <translation>Veröffentlicht wird der öffentliche Teil mit dem SHA-256 {}.</translation>
    </message>
</context>
<context>
    <name>PutMotionForm</name>
    <message>
        <source>Put a ballot on the record</source>
        <translation>Abstimmung zu Protokoll nehmen</translation>
    </message>
    <message>
        <source>Put it on the record</source>
        <translation>Zu Protokoll nehmen</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>No ballot of this body is open that is not on the record. Open one first.</source>
        <translation>Keine offene Abstimmung dieses Gremiums fehlt im Protokoll. Eröffnen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>The record then holds 1 ballot.</source>
        <translation>Das Protokoll enthält dann 1 Abstimmung.</translation>
    </message>
    <message>
        <source>The record then holds {} ballots.</source>
        <translation>Das Protokoll enthält dann {} Abstimmungen.</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Wartet auf mich</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Komm.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Not understood, and passed over: {}. There is {}</source>
        <translation>Nicht verstanden und übergangen: {}. Es gibt {}</translation>
    </message>
    <message>
        <source>Reading the dossiers</source>
        <translation>Dossiers werden gelesen</translation>
    </message>
    <message>
        <source>They are on this computer, it takes a moment.</source>
        <translation>Sie sind auf diesem Computer, es dauert einen Moment.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nichts wartet auf Sie</translation>
    </message>
    <message>
        <source>You owe no vote, review or answer. Enjoy it.</source>
        <translation>Sie schulden keine Stimme, kein Gutachten und keine Antwort. Genießen Sie es.</translation>
    </message>
    <message>
        <source>No dossiers yet</source>
        <translation>Noch keine Dossiers</translation>
    </message>
    <message>
        <source>They appear here as soon as the hub has sent them. The status bar shows how that stands.</source>
        <translation>Sie erscheinen hier, sobald der Hub sie gesendet hat. Die Statusleiste zeigt, wie es steht.</translation>
    </message>
    <message>
        <source>No dossier matches</source>
        <translation>Kein Dossier passt</translation>
    </message>
    <message>
        <source>Clear a filter to see more; Esc clears the search.</source>
        <translation>Heben Sie einen Filter auf, um mehr zu sehen; Esc leert die Suche.</translation>
    </message>
</context>
<context>
    <name>QuorumMeter</name>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation>Kein Quorum</translation>
    </message>
    <message>
        <source>{} of {} seats, {} needed</source>
        <translation>{} von {} Sitzen, {} nötig</translation>
    </message>
    <message>
        <source>{} of {} seats so far, {} needed</source>
        <translation>bisher {} von {} Sitzen, {} nötig</translation>
    </message>
    <message>
        <source>The quorum is lost.</source>
        <translation>Das Quorum ist verloren.</translation>
    </message>
    <message>
        <source>There is a quorum again.</source>
        <translation>Es gibt wieder ein Quorum.</translation>
    </message>
</context>
<context>
    <name>RecusalHint</name>
    <message>
        <source>Suggestion to recuse</source>
        <translation>Hinweis auf Befangenheit</translation>
    </message>
    <message>
        <source>Fill in: recuse</source>
        <translation>Eintragen: befangen</translation>
    </message>
    <message>
        <source>It does not matter…</source>
        <translation>Nicht von Belang…</translation>
    </message>
    <message>
        <source>Consider recusing yourself. {}</source>
        <translation>Erwägen Sie, sich für befangen zu erklären. {}</translation>
    </message>
</context>
<context>
    <name>RemindForm</name>
    <message>
        <source>Remind those who have not voted</source>
        <translation>An fehlende Stimmen erinnern</translation>
    </message>
    <message>
        <source>Record the reminder</source>
        <translation>Erinnerung erfassen</translation>
    </message>
    <message>
        <source>Every seat has voted.</source>
        <translation>Alle Sitze haben abgestimmt.</translation>
    </message>
    <message>
        <source>Draft mail</source>
        <translation>Entwurf der Mail</translation>
    </message>
    <message>
        <source>Copy the mail</source>
        <translation>Mail kopieren</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{}, reminded on {}</source>
        <translation>{}, erinnert am {}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Nobody is to be reminded now.</source>
        <translation>Jetzt ist niemand zu erinnern.</translation>
    </message>
    <message>
        <source>1 seat sees the reminder on its desk; the mail is for you to send.</source>
        <translation>1 Sitz sieht die Erinnerung in TAC Desk; die Mail senden Sie selbst.</translation>
    </message>
    <message>
        <source>{} seats see the reminder on their desks; the mail is for you to send.</source>
        <translation>{} Sitze sehen die Erinnerung in TAC Desk; die Mail senden Sie selbst.</translation>
    </message>
</context>
<context>
    <name>ResumeForm</name>
    <message>
        <source>Resume the ballot</source>
        <translation>Abstimmung fortsetzen</translation>
    </message>
    <message>
        <source>Why it was frozen: {}</source>
        <translation>Warum sie eingefroren wurde: {}</translation>
    </message>
    <message>
        <source>Votes that arrived meanwhile were refused and kept by their voters, who cast them again after that.</source>
        <translation>Stimmen, die inzwischen eintrafen, wurden abgelehnt und blieben bei den Abstimmenden, die sie danach erneut abgeben.</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>My review</source>
        <translation>Mein Gutachten</translation>
    </message>
    <message>
        <source>Where my review leans</source>
        <translation>Tendenz meines Gutachtens</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Summary for the council (optional)</source>
        <translation>Zusammenfassung für den Rat (freiwillig)</translation>
    </message>
    <message>
        <source>Submit review</source>
        <translation>Gutachten einreichen</translation>
    </message>
    <message>
        <source>{} of {} verdicts given.</source>
        <translation>{} von {} Urteilen gegeben.</translation>
    </message>
    <message>
        <source>Choose where the review leans, then submit it.</source>
        <translation>Wählen Sie die Tendenz des Gutachtens und reichen Sie es ein.</translation>
    </message>
    <message>
        <source>Several are a judgment, so this leans to “{}”.</source>
        <translation>Mehrere sind Ermessen, daher die Tendenz „{}“.</translation>
    </message>
    <message>
        <source>Give at least one verdict first.</source>
        <translation>Geben Sie zuerst mindestens ein Urteil.</translation>
    </message>
    <message>
        <source>Choose where it leans first.</source>
        <translation>Wählen Sie zuerst die Tendenz.</translation>
    </message>
</context>
<context>
    <name>ReviewExchange</name>
    <message>
        <source>The review is in your drafts; nothing is submitted yet</source>
        <translation>Das Gutachten ist in Ihren Entwürfen; noch ist nichts eingereicht</translation>
    </message>
    <message>
        <source>There is no review to write</source>
        <translation>Es gibt kein Gutachten zu schreiben</translation>
    </message>
    <message>
        <source>You have given no verdict here yet.</source>
        <translation>Sie haben hier noch kein Urteil gegeben.</translation>
    </message>
    <message>
        <source>Give at least one verdict first.</source>
        <translation>Geben Sie zuerst mindestens ein Urteil.</translation>
    </message>
    <message>
        <source>Export my review</source>
        <translation>Mein Gutachten exportieren</translation>
    </message>
    <message>
        <source>Review written: {}, and its links beside it</source>
        <translation>Gutachten gespeichert: {}, seine Links daneben</translation>
    </message>
</context>
<context>
    <name>RollPanel</name>
    <message>
        <source>Roll call</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Name or organisation, then Return</source>
        <translation>Name oder Organisation, dann Eingabe</translation>
    </message>
    <message>
        <source>Whom to mark present</source>
        <translation>Wer als anwesend gilt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Guests are added as</source>
        <translation>Gäste kommen hinzu als</translation>
    </message>
    <message>
        <source>&amp;Take the roll</source>
        <translation>&amp;Anwesenheit erfassen</translation>
    </message>
    <message>
        <source>&amp;Correct the roll call</source>
        <translation>Anwesenheit be&amp;richtigen</translation>
    </message>
    <message>
        <source>New guests: other individuals</source>
        <translation>Neue Gäste: andere Personen</translation>
    </message>
    <message>
        <source>New guests: foundation staff</source>
        <translation>Neue Gäste: Angestellte der Stiftung</translation>
    </message>
    <message>
        <source>New guests: working group leads</source>
        <translation>Neue Gäste: Leitende von Arbeitsgruppen</translation>
    </message>
    <message>
        <source>Add the guest “{}”</source>
        <translation>Gast „{}“ hinzufügen</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>{} (alternate)</source>
        <translation>{} (Vertretung)</translation>
    </message>
    <message>
        <source>&amp;Take the corrected roll</source>
        <translation>&amp;Berichtigte Anwesenheit erfassen</translation>
    </message>
    <message>
        <source>Leave the roll call as it is</source>
        <translation>Anwesenheit lassen, wie sie ist</translation>
    </message>
    <message>
        <source>Represented by their alternates: {} ({}).</source>
        <translation>Durch ihre Vertretung anwesend: {} ({}).</translation>
    </message>
</context>
<context>
    <name>SafeBrowser</name>
    <message>
        <source>Open a link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Open this address outside TAC Desk?</source>
        <translation>Diese Adresse außerhalb von TAC Desk öffnen?</translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>Saved on this computer. It is sent in a few seconds.</source>
        <translation>Auf diesem Computer gespeichert. Es wird in einigen Sekunden gesendet.</translation>
    </message>
    <message>
        <source>Undone. What you wrote is a draft again.</source>
        <translation>Zurückgenommen. Was Sie schrieben, ist wieder ein Entwurf.</translation>
    </message>
</context>
<context>
    <name>ScheduleForm</name>
    <message>
        <source>Schedule {}</source>
        <translation>{} terminieren</translation>
    </message>
    <message>
        <source>Schedule it</source>
        <translation>Terminieren</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>No meeting, or one on the day below</source>
        <translation>Keine Sitzung, oder eine am Tag unten</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Anhörung</translation>
    </message>
    <message>
        <source>Or on the day</source>
        <translation>Oder am Tag</translation>
    </message>
    <message>
        <source>2027-01-31, or nothing</source>
        <translation>2027-01-31 oder leer</translation>
    </message>
    <message>
        <source>Reviews are due on</source>
        <translation>Gutachten sind fällig am</translation>
    </message>
    <message>
        <source>Give days as 2027-01-31.</source>
        <translation>Geben Sie Tage als 2027-01-31 an.</translation>
    </message>
    <message>
        <source>Choose a meeting, or give a day, not both.</source>
        <translation>Wählen Sie eine Sitzung oder geben Sie einen Tag an, nicht beides.</translation>
    </message>
    <message>
        <source>It is in no session.</source>
        <translation>Es gehört zu keiner Anhörung.</translation>
    </message>
    <message>
        <source>Session: {}.</source>
        <translation>Anhörung: {}.</translation>
    </message>
    <message>
        <source>{} No review is due by a day.</source>
        <translation>{} Gutachten sind an keinem Tag fällig.</translation>
    </message>
    <message>
        <source>{} Reviews are due by {}.</source>
        <translation>{} Gutachten sind fällig am {}.</translation>
    </message>
</context>
<context>
    <name>SeatForm</name>
    <message>
        <source>Fill a seat</source>
        <translation>Sitz besetzen</translation>
    </message>
    <message>
        <source>Fill the seat</source>
        <translation>Besetzen</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sitz</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Ein neuer</translation>
    </message>
    <message>
        <source>Id of a new one</source>
        <translation>Kennung eines neuen</translation>
    </message>
    <message>
        <source>short, such as aster</source>
        <translation>kurz, etwa aster</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>2027-01-31; nothing: now</source>
        <translation>2027-01-31; leer: jetzt</translation>
    </message>
    <message>
        <source>Give the day as 2027-01-31.</source>
        <translation>Geben Sie den Tag als 2027-01-31 an.</translation>
    </message>
</context>
<context>
    <name>SecondLook</name>
    <message>
        <source>Second look</source>
        <translation>Zweiter Blick</translation>
    </message>
    <message>
        <source>A newer collector looked this time: it may be the rules that moved, not the repository.</source>
        <translation>Diesmal hat ein neuerer Sammler nachgesehen: Vielleicht haben sich die Regeln bewegt, nicht das Repository.</translation>
    </message>
    <message>
        <source>Compare the snapshots…</source>
        <translation>Stände vergleichen…</translation>
    </message>
    <message>
        <source>The evidence changed on 1 criterion: look again.</source>
        <translation>Die Belege zu 1 Kriterium haben sich geändert: Sehen Sie noch einmal hin.</translation>
    </message>
    <message>
        <source>The evidence changed on {} criteria: look again.</source>
        <translation>Die Belege zu {} Kriterien haben sich geändert: Sehen Sie noch einmal hin.</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation>… und {} weitere</translation>
    </message>
    <message>
        <source>Your vote settles this: cast it once you have looked, again if you have voted.</source>
        <translation>Ihre Stimme erledigt das: Geben Sie sie ab, sobald Sie hingesehen haben, erneut, wenn Sie schon abgestimmt haben.</translation>
    </message>
    <message>
        <source>Your review settles this: submit it again once you have looked, changed or not.</source>
        <translation>Ihr Gutachten erledigt das: Reichen Sie es erneut ein, sobald Sie hingesehen haben, geändert oder nicht.</translation>
    </message>
    <message>
        <source>Show this criterion</source>
        <translation>Dieses Kriterium zeigen</translation>
    </message>
</context>
<context>
    <name>SecretaryForm</name>
    <message>
        <source>Appoint a secretary</source>
        <translation>Schriftführung bestellen</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>Bestellen</translation>
    </message>
    <message>
        <source>Secretary of this body</source>
        <translation>Schriftführung dieses Gremiums</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Nobody holds that office for this body alone.</source>
        <translation>Niemand hat dieses Amt für dieses Gremium allein.</translation>
    </message>
    <message>
        <source>{} may do for this body what officers do.</source>
        <translation>{} darf für dieses Gremium tun, was Amtspersonen tun.</translation>
    </message>
</context>
<context>
    <name>SettleItemForm</name>
    <message>
        <source>Settle the action item</source>
        <translation>Aufgabe erledigen</translation>
    </message>
    <message>
        <source>Settle it</source>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Sie ist getan</translation>
    </message>
    <message>
        <source>It is dropped</source>
        <translation>Sie entfällt</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In wenigen Worten</translation>
    </message>
    <message>
        <source>Needed where it is dropped</source>
        <translation>Nötig, wenn sie entfällt</translation>
    </message>
    <message>
        <source>It is no longer carried to the next agenda.</source>
        <translation>Sie wird nicht mehr in die nächste Tagesordnung übernommen.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Sign in this computer</source>
        <translation>Diesen Computer anmelden</translation>
    </message>
    <message>
        <source>The secretary of your council gives you the hub&apos;s address and a code that works once.</source>
        <translation>Die Schriftführung Ihres Rates gibt Ihnen die Adresse des Hubs und einen Code, der einmal gilt.</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>Adresse des Hubs</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Name dieses Computers</translation>
    </message>
    <message>
        <source>My computer</source>
        <translation>Mein Computer</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Passphrase wählen</translation>
    </message>
    <message>
        <source>Unlock this profile</source>
        <translation>Dieses Profil entsperren</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>This computer has no keyring that can hold your keys, so a passphrase protects them. Nobody can recover it for you.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund für Ihre Schlüssel, daher schützt sie eine Passphrase. Niemand kann sie für Sie wiederherstellen.</translation>
    </message>
    <message>
        <source>Your keys and data on this computer are protected by the passphrase you chose.</source>
        <translation>Ihre Schlüssel und Daten auf diesem Computer schützt die Passphrase, die Sie gewählt haben.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
</context>
<context>
    <name>SponsorCard</name>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>History of the sponsorship</source>
        <translation>Verlauf des Sponsorings</translation>
    </message>
    <message>
        <source>Shows or hides it</source>
        <translation>Zeigt oder verbirgt ihn</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sitz</translation>
    </message>
    <message>
        <source>Offer it to</source>
        <translation>Anbieten</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>{}, since {}</source>
        <translation>{}, seit {}</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Noch niemand.</translation>
    </message>
    <message>
        <source>Nobody yet. You hold a vote, so you can sponsor it and guide it through.</source>
        <translation>Noch niemand. Sie haben eine Stimme und können es sponsern und begleiten.</translation>
    </message>
    <message>
        <source>Co-sponsor: {}. {}</source>
        <translation>Co-Sponsor: {}. {}</translation>
    </message>
    <message>
        <source>{} offers it to you. {}</source>
        <translation>{} bietet es Ihnen an. {}</translation>
    </message>
    <message>
        <source>Offered to {}, who has not answered yet.</source>
        <translation>{} angeboten, Antwort steht noch aus.</translation>
    </message>
    <message>
        <source>The sponsor has a conflict of interest: a co-sponsor is asked to stand beside them.</source>
        <translation>Der Sponsor hat einen Interessenkonflikt: Ein Co-Sponsor soll hinzukommen.</translation>
    </message>
    <message>
        <source>Take the offer back</source>
        <translation>Angebot zurückziehen</translation>
    </message>
    <message>
        <source>Offer it to them</source>
        <translation>Anbieten</translation>
    </message>
    <message>
        <source>Why you sponsor it; everyone may read this</source>
        <translation>Warum Sie es sponsern; alle dürfen das lesen</translation>
    </message>
    <message>
        <source>Sponsor this project</source>
        <translation>Projekt sponsern</translation>
    </message>
    <message>
        <source>Why you take it over, or why not</source>
        <translation>Warum Sie es übernehmen oder warum nicht</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Why you stand beside its sponsor; everyone may read this</source>
        <translation>Warum Sie dem Sponsor zur Seite stehen; alle dürfen das lesen</translation>
    </message>
    <message>
        <source>Join as co-sponsor</source>
        <translation>Co-Sponsor werden</translation>
    </message>
    <message>
        <source>Why you withdraw, or a word to whom you offer it</source>
        <translation>Warum Sie zurücktreten, oder ein Wort an den, dem Sie es anbieten</translation>
    </message>
    <message>
        <source>Withdraw sponsorship</source>
        <translation>Sponsoring zurückziehen</translation>
    </message>
    <message>
        <source>Why you leave</source>
        <translation>Warum Sie aufhören</translation>
    </message>
    <message>
        <source>Leave as co-sponsor</source>
        <translation>Als Co-Sponsor aufhören</translation>
    </message>
</context>
<context>
    <name>StatisticsExchange</name>
    <message>
        <source>A year in figures</source>
        <translation>Ein Jahr in Zahlen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Web page with charts</source>
        <translation>Webseite mit Diagrammen</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Table for spreadsheets</source>
        <translation>Tabelle für die Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Export a year in figures</source>
        <translation>Ein Jahr in Zahlen exportieren</translation>
    </message>
    <message>
        <source>Writing {}…</source>
        <translation>{} wird geschrieben…</translation>
    </message>
    <message>
        <source>A year in figures: {}</source>
        <translation>Ein Jahr in Zahlen: {}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>The public facts about the listed projects are real; nothing else here is.</source>
        <translation>Die öffentlichen Angaben zu den aufgeführten Projekten sind echt; alles andere hier nicht.</translation>
    </message>
    <message>
        <source>DEMONSTRATION — the council, its candidates and its votes are invented</source>
        <translation>VORFÜHRUNG — der Rat, seine Bewerber und seine Stimmen sind erfunden</translation>
    </message>
    <message>
        <source>DEMONSTRATION</source>
        <translation>VORFÜHRUNG</translation>
    </message>
</context>
<context>
    <name>SyncButton</name>
    <message>
        <source>Exchange with the hub: {}</source>
        <translation>Abgleich mit dem Hub: {}</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Noch nicht verbunden</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Abgleich läuft</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>1 action not sent</source>
        <translation>1 Handlung nicht gesendet</translation>
    </message>
    <message>
        <source>{} actions not sent</source>
        <translation>{} Handlungen nicht gesendet</translation>
    </message>
    <message>
        <source>{}, checking signatures</source>
        <translation>{}, Signaturen werden geprüft</translation>
    </message>
    <message>
        <source>the hub is in recovery</source>
        <translation>der Hub wird wiederhergestellt</translation>
    </message>
    <message>
        <source>the hub lacks entries</source>
        <translation>dem Hub fehlen Einträge</translation>
    </message>
    <message>
        <source>another hub answers</source>
        <translation>ein anderer Hub antwortet</translation>
    </message>
    <message>
        <source>this profile is used twice</source>
        <translation>dieses Profil wird doppelt benutzt</translation>
    </message>
    <message>
        <source>TAC Desk is too old to vote</source>
        <translation>TAC Desk ist zu alt zum Abstimmen</translation>
    </message>
    <message>
        <source>TAC Desk is too old</source>
        <translation>TAC Desk ist zu alt</translation>
    </message>
    <message>
        <source>this computer was revoked</source>
        <translation>dieser Computer wurde gesperrt</translation>
    </message>
    <message>
        <source>the certificate is not trusted</source>
        <translation>dem Zertifikat wird nicht vertraut</translation>
    </message>
    <message>
        <source>the hub has another ledger</source>
        <translation>der Hub hat ein anderes Hauptbuch</translation>
    </message>
    <message>
        <source>the hub&apos;s record contradicts ours</source>
        <translation>das Hauptbuch des Hubs widerspricht unserem</translation>
    </message>
    <message>
        <source>no room on the disk</source>
        <translation>kein Platz auf der Festplatte</translation>
    </message>
    <message>
        <source>The first exchange with the hub has not begun.</source>
        <translation>Der erste Abgleich mit dem Hub hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>Who wrote {:,} older comments and reviews is being checked.</source>
        <translation>Bei {:,} älteren Kommentaren und Gutachten wird geprüft, von wem sie sind.</translation>
    </message>
    <message>
        <source>Last exchange {}</source>
        <translation>Letzter Abgleich {}</translation>
    </message>
    <message>
        <source>A click opens the outbox.</source>
        <translation>Ein Klick öffnet den Postausgang.</translation>
    </message>
</context>
<context>
    <name>TallyBar</name>
    <message>
        <source>{}, {} not voted</source>
        <translation>{}, {} noch ohne Stimme</translation>
    </message>
    <message>
        <source>needs {}</source>
        <translation>nötig: {}</translation>
    </message>
</context>
<context>
    <name>TaskBlock</name>
    <message>
        <source>A note, or why it does not apply</source>
        <translation>Eine Notiz, oder warum es nicht zutrifft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Who does it: {}</source>
        <translation>Wer es tut: {}</translation>
    </message>
    <message>
        <source>Note: {}</source>
        <translation>Notiz: {}</translation>
    </message>
    <message>
        <source>Done: {}</source>
        <translation>Erledigt: {}</translation>
    </message>
    <message>
        <source>Not applicable: {}</source>
        <translation>Entfällt: {}</translation>
    </message>
    <message>
        <source>Open again: {}</source>
        <translation>Wieder öffnen: {}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>Put away until there is news.</source>
        <translation>Weggelegt, bis es Neues gibt.</translation>
    </message>
    <message>
        <source>{} put away.</source>
        <translation>{} weggelegt.</translation>
    </message>
    <message>
        <source>Put off until {}.</source>
        <translation>Zurückgestellt bis {}.</translation>
    </message>
    <message>
        <source>{} put off until {}.</source>
        <translation>{} zurückgestellt bis {}.</translation>
    </message>
    <message>
        <source>It waits again.</source>
        <translation>Es wartet wieder.</translation>
    </message>
    <message>
        <source>{} wait again.</source>
        <translation>{} warten wieder.</translation>
    </message>
    <message>
        <source>There is nothing to take back here.</source>
        <translation>Hier gibt es nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Zurückstellen bis</translation>
    </message>
    <message>
        <source>Until there is &amp;news</source>
        <translation>Bis es &amp;Neues gibt</translation>
    </message>
    <message>
        <source>&amp;Bring it back now</source>
        <translation>&amp;Jetzt zurückholen</translation>
    </message>
    <message>
        <source>&amp;Tomorrow</source>
        <translation>Mo&amp;rgen</translation>
    </message>
    <message>
        <source>In t&amp;hree days</source>
        <translation>In &amp;drei Tagen</translation>
    </message>
    <message>
        <source>Next &amp;week</source>
        <translation>Nächste &amp;Woche</translation>
    </message>
    <message>
        <source>In a &amp;month</source>
        <translation>In einem &amp;Monat</translation>
    </message>
</context>
<context>
    <name>UnsentExchange</name>
    <message>
        <source>Save what is not sent</source>
        <translation>Nicht Gesendetes sichern</translation>
    </message>
    <message>
        <source>Written, for anybody to read: {}</source>
        <translation>Gesichert, für jeden lesbar: {}</translation>
    </message>
</context>
<context>
    <name>VoteCard</name>
    <message>
        <source>Seat</source>
        <translation>Sitz</translation>
    </message>
    <message>
        <source>My vote</source>
        <translation>Meine Stimme</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Who may read the rationale</source>
        <translation>Wer die Begründung lesen darf</translation>
    </message>
    <message>
        <source>Cast vote</source>
        <translation>Stimme abgeben</translation>
    </message>
    <message>
        <source>For {}</source>
        <translation>Für {}</translation>
    </message>
    <message>
        <source>Choose the category</source>
        <translation>Kategorie wählen</translation>
    </message>
    <message>
        <source>Change vote</source>
        <translation>Stimme ändern</translation>
    </message>
    <message>
        <source>Rationale (required with {})</source>
        <translation>Begründung (nötig bei {})</translation>
    </message>
    <message>
        <source>Rationale (optional)</source>
        <translation>Begründung (freiwillig)</translation>
    </message>
</context>
<context>
    <name>WaiverPart</name>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Undo the waiver</source>
        <translation>Ausnahme zurücknehmen</translation>
    </message>
    <message>
        <source>Reason of the waiver</source>
        <translation>Grund der Ausnahme</translation>
    </message>
    <message>
        <source>Why it is excused</source>
        <translation>Warum es erlassen wird</translation>
    </message>
    <message>
        <source>Last day of the waiver</source>
        <translation>Letzter Tag der Ausnahme</translation>
    </message>
    <message>
        <source>Last day, such as 2027-01-31; nothing: without an end</source>
        <translation>Letzter Tag, etwa 2027-01-31; leer: ohne Ende</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Gewähren</translation>
    </message>
    <message>
        <source>Waive this criterion…</source>
        <translation>Ausnahme gewähren…</translation>
    </message>
    <message>
        <source>Waive it anew…</source>
        <translation>Neue Ausnahme gewähren…</translation>
    </message>
</context>
<context>
    <name>WeeksChart</name>
    <message>
        <source>Commits per week</source>
        <translation>Commits pro Woche</translation>
    </message>
    <message>
        <source>{} weeks, from {} to {} commits a week.</source>
        <translation>{} Wochen, {} bis {} Commits pro Woche.</translation>
    </message>
    <message>
        <source>{} in {} days are needed, the dashed line: {} a week.</source>
        <translation>{} in {} Tagen sind nötig, die gestrichelte Linie: {} pro Woche.</translation>
    </message>
    <message>
        <source>{} weeks ago</source>
        <translation>vor {} Wochen</translation>
    </message>
    <message>
        <source>now; most in a week: {}</source>
        <translation>heute; höchstens pro Woche: {}</translation>
    </message>
</context>
<context>
    <name>_Bars</name>
    <message>
        <source>Disagreement by criterion: {}</source>
        <translation>Uneinigkeit nach Kriterium: {}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>_Plan</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>2027-01-31 17:00</source>
        <translation>2027-01-31 17:00</translation>
    </message>
    <message>
        <source>By the clock of</source>
        <translation>Nach der Uhr von</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>A room, or a link to the call</source>
        <translation>Ein Raum oder ein Link zum Anruf</translation>
    </message>
    <message>
        <source>Next meeting at</source>
        <translation>Nächste Sitzung</translation>
    </message>
    <message>
        <source>2027-02-28 17:00, or nothing</source>
        <translation>2027-02-28 17:00 oder leer</translation>
    </message>
    <message>
        <source>Say when it starts, as 2027-01-31 17:00.</source>
        <translation>Geben Sie den Beginn als 2027-01-31 17:00 an.</translation>
    </message>
    <message>
        <source>Give times as 2027-01-31 17:00, as the clock of {} shows them.</source>
        <translation>Geben Sie Zeiten als 2027-01-31 17:00 an, wie die Uhr von {} sie zeigt.</translation>
    </message>
    <message>
        <source>The next meeting comes after this one.</source>
        <translation>Die nächste Sitzung liegt nach dieser.</translation>
    </message>
    <message>
        <source>Next meeting: {}</source>
        <translation>Nächste Sitzung: {}</translation>
    </message>
</context>
<context>
    <name>ask_file</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>bodies</name>
    <message>
        <source>Seat</source>
        <translation>Sitz</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>acts until {}</source>
        <translation>handelt bis {}</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>List of adopters</source>
        <translation>Liste der Anwender</translation>
    </message>
    <message>
        <source>OpenSSF badge shown</source>
        <translation>OpenSSF-Abzeichen gezeigt</translation>
    </message>
    <message>
        <source>Free of binary files</source>
        <translation>Frei von Binärdateien</translation>
    </message>
    <message>
        <source>Changelog</source>
        <translation>Änderungsverzeichnis</translation>
    </message>
    <message>
        <source>How to cite it</source>
        <translation>Wie es zu zitieren ist</translation>
    </message>
    <message>
        <source>Agreement of contributors (CLA)</source>
        <translation>Vereinbarung mit Beitragenden (CLA)</translation>
    </message>
    <message>
        <source>Coding style enforced</source>
        <translation>Code-Stil wird durchgesetzt</translation>
    </message>
    <message>
        <source>Place where users talk</source>
        <translation>Ort, an dem Nutzer sich austauschen</translation>
    </message>
    <message>
        <source>Community meeting</source>
        <translation>Treffen der Gemeinschaft</translation>
    </message>
    <message>
        <source>Workflows free of dangerous expressions</source>
        <translation>Workflows frei von gefährlichen Ausdrücken</translation>
    </message>
    <message>
        <source>Commits signed off (DCO)</source>
        <translation>Commits gezeichnet (DCO)</translation>
    </message>
    <message>
        <source>Policy on dependencies</source>
        <translation>Richtlinie zu Abhängigkeiten</translation>
    </message>
    <message>
        <source>Dependencies updated by a tool</source>
        <translation>Abhängigkeiten von einem Werkzeug aktualisiert</translation>
    </message>
    <message>
        <source>Architecture described</source>
        <translation>Architektur beschrieben</translation>
    </message>
    <message>
        <source>Security expectations described</source>
        <translation>Sicherheitserwartungen beschrieben</translation>
    </message>
    <message>
        <source>Fuzzing</source>
        <translation>Fuzzing</translation>
    </message>
    <message>
        <source>Templates for issues</source>
        <translation>Vorlagen für Issues</translation>
    </message>
    <message>
        <source>Licences scanned</source>
        <translation>Lizenzen geprüft</translation>
    </message>
    <message>
        <source>Licence text known</source>
        <translation>Lizenztext bekannt</translation>
    </message>
    <message>
        <source>Packages built by a workflow</source>
        <translation>Pakete von einem Workflow gebaut</translation>
    </message>
    <message>
        <source>Dependencies pinned</source>
        <translation>Abhängigkeiten festgelegt</translation>
    </message>
    <message>
        <source>Release in the last year</source>
        <translation>Release im letzten Jahr</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Roadmap</translation>
    </message>
    <message>
        <source>Security scanning of the code</source>
        <translation>Sicherheitsprüfung des Codes</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>Stückliste</translation>
    </message>
    <message>
        <source>OpenSSF Scorecard in use</source>
        <translation>OpenSSF Scorecard in Gebrauch</translation>
    </message>
    <message>
        <source>Security insights file</source>
        <translation>Datei mit Security Insights</translation>
    </message>
    <message>
        <source>Security policy</source>
        <translation>Sicherheitsrichtlinie</translation>
    </message>
    <message>
        <source>Releases signed</source>
        <translation>Releases signiert</translation>
    </message>
    <message>
        <source>Static analysis</source>
        <translation>Statische Analyse</translation>
    </message>
    <message>
        <source>Where users get help</source>
        <translation>Wo Nutzer Hilfe finden</translation>
    </message>
    <message>
        <source>Test coverage measured</source>
        <translation>Testabdeckung gemessen</translation>
    </message>
    <message>
        <source>Least permissions for workflows</source>
        <translation>Geringste Rechte für Workflows</translation>
    </message>
    <message>
        <source>Trademark notice</source>
        <translation>Markenhinweis</translation>
    </message>
    <message>
        <source>Version tags signed</source>
        <translation>Versions-Tags signiert</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <source>{} places</source>
        <translation>{} Stellen</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation>… und {} weitere</translation>
    </message>
    <message>
        <source>{} yes</source>
        <translation>{} ja</translation>
    </message>
    <message>
        <source>{} no</source>
        <translation>{} nein</translation>
    </message>
    <message>
        <source>{} unknown</source>
        <translation>{} unbekannt</translation>
    </message>
    <message>
        <source>{} not applicable</source>
        <translation>{} nicht anwendbar</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>In lists</source>
        <translation>In Listen</translation>
    </message>
    <message>
        <source>Next, previous</source>
        <translation>Nächster, vorheriger</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Undo, send now</source>
        <translation>Zurücknehmen, jetzt senden</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Beim Schreiben</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>In a comment</source>
        <translation>In einem Kommentar</translation>
    </message>
    <message>
        <source>Next, previous new one</source>
        <translation>Nächster, voriger neuer</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Fold its replies, or show them</source>
        <translation>Antworten verbergen oder zeigen</translation>
    </message>
    <message>
        <source>TAC Desk speaks this language from its next start.</source>
        <translation>TAC Desk spricht diese Sprache ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>A&amp;mt</translation>
    </message>
    <message>
        <source>C&amp;lose the ballot…</source>
        <translation>Abstimmung s&amp;chließen…</translation>
    </message>
    <message>
        <source>&amp;Extend the ballot…</source>
        <translation>Abstimmung &amp;verlängern…</translation>
    </message>
    <message>
        <source>&amp;Remind those who have not voted…</source>
        <translation>An fehlende &amp;Stimmen erinnern…</translation>
    </message>
    <message>
        <source>Rule on a l&amp;ate vote…</source>
        <translation>Über verspätete St&amp;imme entscheiden…</translation>
    </message>
    <message>
        <source>&amp;Turn into an e-vote…</source>
        <translation>In &amp;Online-Abstimmung umwandeln…</translation>
    </message>
    <message>
        <source>&amp;Cancel the ballot…</source>
        <translation>Abstimmung a&amp;bbrechen…</translation>
    </message>
    <message>
        <source>Res&amp;ume the frozen ballot…</source>
        <translation>Eingefrorene Abstimmung &amp;fortsetzen…</translation>
    </message>
    <message>
        <source>&amp;Move the dossier…</source>
        <translation>Status des &amp;Dossiers ändern…</translation>
    </message>
    <message>
        <source>&amp;Schedule the dossier…</source>
        <translation>Dossier einem &amp;Termin zuordnen…</translation>
    </message>
    <message>
        <source>&amp;Open a ballot…</source>
        <translation>Abstimmung &amp;eröffnen…</translation>
    </message>
    <message>
        <source>&amp;Plan a meeting…</source>
        <translation>Sitzung &amp;planen…</translation>
    </message>
    <message>
        <source>Chan&amp;ge the plan of the meeting…</source>
        <translation>Sitzungsplan ände&amp;rn…</translation>
    </message>
    <message>
        <source>Set the agen&amp;da…</source>
        <translation>Ta&amp;gesordnung festlegen…</translation>
    </message>
    <message>
        <source>S&amp;how the agenda to the chair</source>
        <translation>Tagesordnung dem Vorsitz &amp;zeigen…</translation>
    </message>
    <message>
        <source>Put a ballot o&amp;n the record…</source>
        <translation>Abstimmung zu Proto&amp;koll nehmen…</translation>
    </message>
    <message>
        <source>Ad&amp;journ the meeting…</source>
        <translation>Sitzung bee&amp;nden…</translation>
    </message>
    <message>
        <source>Pu&amp;blish the minutes…</source>
        <translation>Protokoll veröffent&amp;lichen…</translation>
    </message>
    <message>
        <source>Minutes were appro&amp;ved…</source>
        <translation>Protokoll wurde geneh&amp;migt…</translation>
    </message>
    <message>
        <source>There is no ballot here with which this can be done.</source>
        <translation>Hier gibt es keine Abstimmung, mit der das geht.</translation>
    </message>
    <message>
        <source>Open the dossier first.</source>
        <translation>Öffnen Sie zuerst das Dossier.</translation>
    </message>
    <message>
        <source>There is no meeting here with which this can be done.</source>
        <translation>Hier gibt es keine Sitzung, mit der das geht.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Abgleichen</translation>
    </message>
    <message>
        <source>&amp;Export minutes…</source>
        <translation>&amp;Protokoll exportieren…</translation>
    </message>
    <message>
        <source>Look at the hub&apos;s &amp;new ledger…</source>
        <translation>Das &amp;neue Hauptbuch des Hubs ansehen…</translation>
    </message>
    <message>
        <source>Save &amp;what is not sent…</source>
        <translation>Nicht &amp;Gesendetes sichern…</translation>
    </message>
    <message>
        <source>Export the a&amp;genda…</source>
        <translation>&amp;Tagesordnung exportieren…</translation>
    </message>
    <message>
        <source>Export a &amp;year in figures…</source>
        <translation>Ein &amp;Jahr in Zahlen exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Choose a meeting first.</source>
        <translation>Wählen Sie zuerst eine Sitzung.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Theme: as the &amp;system</source>
        <translation>Design: wie das &amp;System</translation>
    </message>
    <message>
        <source>Theme: &amp;light</source>
        <translation>Design: &amp;hell</translation>
    </message>
    <message>
        <source>Theme: &amp;dark</source>
        <translation>Design: &amp;dunkel</translation>
    </message>
    <message>
        <source>Theme: high &amp;contrast</source>
        <translation>Design: hoher K&amp;ontrast</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>Inde&amp;pendent first: hide the machine&apos;s verdict until I give mine</source>
        <translation>Zuerst &amp;unabhängig: Urteil der Maschine verbergen, bis ich meines gebe</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>S&amp;prache / Language</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Arbeitsliste</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Done, until there is news</source>
        <translation>&amp;Erledigt, bis es Neues gibt</translation>
    </message>
    <message>
        <source>Put o&amp;ff…</source>
        <translation>&amp;Zurückstellen…</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>Zurück&amp;holen</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Als &amp;ungelesen markieren</translation>
    </message>
    <message>
        <source>&amp;Take the last of it back</source>
        <translation>&amp;Letztes zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Vote on it</source>
        <translation>&amp;Abstimmen</translation>
    </message>
    <message>
        <source>&amp;Sponsor it</source>
        <translation>&amp;Sponsern</translation>
    </message>
    <message>
        <source>&amp;Comment on it</source>
        <translation>&amp;Kommentieren</translation>
    </message>
    <message>
        <source>&amp;Keep this search…</source>
        <translation>Suche &amp;merken…</translation>
    </message>
    <message>
        <source>&amp;All dossiers</source>
        <translation>A&amp;lle Dossiers</translation>
    </message>
    <message>
        <source>&amp;Motions</source>
        <translation>An&amp;träge</translation>
    </message>
    <message>
        <source>M&amp;eetings</source>
        <translation>&amp;Sitzungen</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>&amp;Postausgang</translation>
    </message>
    <message>
        <source>&amp;Seats and bodies</source>
        <translation>Sitze und &amp;Gremien</translation>
    </message>
    <message>
        <source>&amp;Commands and dossiers…</source>
        <translation>&amp;Befehle und Dossiers…</translation>
    </message>
    <message>
        <source>&amp;Find a dossier</source>
        <translation>Dossier s&amp;uchen</translation>
    </message>
    <message>
        <source>Go to the &amp;vote</source>
        <translation>Zur &amp;Stimme</translation>
    </message>
    <message>
        <source>Go to my &amp;review</source>
        <translation>Zu meinem &amp;Gutachten</translation>
    </message>
    <message>
        <source>Go to the &amp;sponsor</source>
        <translation>Zum S&amp;ponsor</translation>
    </message>
    <message>
        <source>Go to wha&amp;t is asked</source>
        <translation>Zu den An&amp;forderungen</translation>
    </message>
    <message>
        <source>See what happens ne&amp;xt</source>
        <translation>&amp;Wie es weitergeht</translation>
    </message>
    <message>
        <source>Go to &amp;life after acceptance</source>
        <translation>Zum &amp;Leben nach der Aufnahme</translation>
    </message>
    <message>
        <source>&amp;Waive the criterion…</source>
        <translation>Ausnahme vom &amp;Kriterium…</translation>
    </message>
    <message>
        <source>Write a &amp;comment</source>
        <translation>Ko&amp;mmentar schreiben</translation>
    </message>
    <message>
        <source>Co&amp;mment on the criterion</source>
        <translation>Kriterium k&amp;ommentieren</translation>
    </message>
    <message>
        <source>Go to the next &amp;unread comment</source>
        <translation>&amp;Zum nächsten ungelesenen Kommentar</translation>
    </message>
    <message>
        <source>Read the &amp;application</source>
        <translation>&amp;Bewerbung lesen</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>&amp;Notiz schreiben</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>D&amp;ossier</translation>
    </message>
    <message>
        <source>My verdict: {}</source>
        <translation>Mein Urteil: {}</translation>
    </message>
    <message>
        <source>Read the &amp;earlier round</source>
        <translation>F&amp;rühere Runde lesen</translation>
    </message>
    <message>
        <source>Dra&amp;ft the letter to the applicant…</source>
        <translation>Brief an den Bewerber en&amp;twerfen…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Cop&amp;y the repository&apos;s address</source>
        <translation>&amp;Adresse des Repositorys kopieren</translation>
    </message>
    <message>
        <source>Ex&amp;port my review…</source>
        <translation>Mein Gutachten e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Next &amp;disagreement of reviewers</source>
        <translation>Nächste &amp;Uneinigkeit der Gutachtenden</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Fo&amp;rward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>Zurück zur L&amp;iste</translation>
    </message>
    <message>
        <source>&amp;Import a review…</source>
        <translation>Gutachten &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Belege</translation>
    </message>
    <message>
        <source>Criteria by &amp;group or by number</source>
        <translation>Kriterien nach &amp;Gruppe oder Nummer</translation>
    </message>
    <message>
        <source>Look at the &amp;further checks</source>
        <translation>&amp;Weitere Prüfungen ansehen</translation>
    </message>
    <message>
        <source>&amp;Compare snapshots…</source>
        <translation>&amp;Stände vergleichen…</translation>
    </message>
    <message>
        <source>Chec&amp;k this repository on this computer…</source>
        <translation>Dieses Repository &amp;hier prüfen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;User&apos;s guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>What &amp;changed</source>
        <translation>Was ist &amp;neu</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnose…</translation>
    </message>
    <message>
        <source>&amp;About TAC Desk</source>
        <translation>Ü&amp;ber TAC Desk</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Collected on this computer, as of {}</source>
        <translation>Auf diesem Computer erfasst, Stand {}</translation>
    </message>
    <message>
        <source>Earlier round, {}</source>
        <translation>Frühere Runde, {}</translation>
    </message>
    <message>
        <source>{}, commit {}</source>
        <translation>{}, Commit {}</translation>
    </message>
    <message>
        <source>{}, partial</source>
        <translation>{}, unvollständig</translation>
    </message>
    <message>
        <source>{}, verdicts only</source>
        <translation>{}, nur Urteile</translation>
    </message>
    <message>
        <source>They are of different repositories.</source>
        <translation>Sie betreffen verschiedene Repositorys.</translation>
    </message>
    <message>
        <source>They were made by different versions of the collector.</source>
        <translation>Sie stammen von verschiedenen Versionen des Sammlers.</translation>
    </message>
    <message>
        <source>Facts of the forge, such as stars, are not fetched on this computer.</source>
        <translation>Angaben der Code-Plattform wie Sterne werden auf diesem Computer nicht abgerufen.</translation>
    </message>
    <message>
        <source>Partial, cut short: {}.</source>
        <translation>Unvollständig, gekürzt: {}.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Was sich bewegt hat</translation>
    </message>
    <message>
        <source>Asked in the earlier round</source>
        <translation>In der früheren Runde angefordert</translation>
    </message>
    <message>
        <source>**{}**: {} → {}</source>
        <translation>**{}**: {} → {}</translation>
    </message>
</context>
<context>
    <name>drift</name>
    <message>
        <source>{}: {} → {}</source>
        <translation>{}: {} → {}</translation>
    </message>
    <message>
        <source>{}, below {}</source>
        <translation>{}, unter {}</translation>
    </message>
    <message>
        <source>{}, which reaches {}</source>
        <translation>{}, erreicht damit {}</translation>
    </message>
    <message>
        <source>{} since you voted</source>
        <translation>{} seit Ihrer Stimme</translation>
    </message>
    <message>
        <source>{} since your review</source>
        <translation>{} seit Ihrem Gutachten</translation>
    </message>
    <message>
        <source>{}; now below {}</source>
        <translation>{}; jetzt unter {}</translation>
    </message>
    <message>
        <source>{}; now reaches {}</source>
        <translation>{}; erreicht jetzt {}</translation>
    </message>
    <message>
        <source>No verdict differs.</source>
        <translation>Kein Urteil weicht ab.</translation>
    </message>
    <message>
        <source>1 verdict differs.</source>
        <translation>1 Urteil weicht ab.</translation>
    </message>
    <message>
        <source>{} verdicts differ.</source>
        <translation>{} Urteile weichen ab.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
</context>
<context>
    <name>epoch</name>
    <message>
        <source>None of what is missing from it is yours; nothing has to be sent again.</source>
        <translation>Nichts von dem, was fehlt, ist von Ihnen; es muss nichts erneut gesendet werden.</translation>
    </message>
    <message>
        <source>1 action of yours is not in it; it is sent again, as you signed it, when you accept.</source>
        <translation>1 Handlung von Ihnen fehlt darin; sie wird, wie Sie sie signiert haben, erneut gesendet, wenn Sie annehmen.</translation>
    </message>
    <message>
        <source>{} actions of yours are not in it; they are sent again, as you signed them, when you accept.</source>
        <translation>{} Handlungen von Ihnen fehlen darin; sie werden, wie Sie sie signiert haben, erneut gesendet, wenn Sie annehmen.</translation>
    </message>
    <message>
        <source>No entry of your copy is missing from it.</source>
        <translation>Kein Eintrag Ihrer Kopie fehlt darin.</translation>
    </message>
    <message>
        <source>1 entry of your copy is not in it:</source>
        <translation>1 Eintrag Ihrer Kopie fehlt darin:</translation>
    </message>
    <message>
        <source>{} entries of your copy are not in it:</source>
        <translation>{} Einträge Ihrer Kopie fehlen darin:</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
    <message>
        <source>Not for you to read</source>
        <translation>Nicht für Sie bestimmt</translation>
    </message>
    <message>
        <source>yours, sent again</source>
        <translation>von Ihnen, wird erneut gesendet</translation>
    </message>
    <message>
        <source>Entry {}</source>
        <translation>Eintrag {}</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>List of adopters</source>
        <translation>Liste der Anwender</translation>
    </message>
    <message>
        <source>Adopters, as declared</source>
        <translation>Anwender laut Angabe</translation>
    </message>
    <message>
        <source>Adopter named</source>
        <translation>Genannter Anwender</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Abzeichen</translation>
    </message>
    <message>
        <source>Approvals by one organisation</source>
        <translation>Freigaben durch eine Organisation</translation>
    </message>
    <message>
        <source>Commits by one person</source>
        <translation>Commits einer Person</translation>
    </message>
    <message>
        <source>Commits by one organisation</source>
        <translation>Commits einer Organisation</translation>
    </message>
    <message>
        <source>Maintainers of one organisation</source>
        <translation>Maintainer aus einer Organisation</translation>
    </message>
    <message>
        <source>Continuous integration</source>
        <translation>Continuous Integration</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>Stückliste</translation>
    </message>
    <message>
        <source>Step that builds</source>
        <translation>Schritt, der baut</translation>
    </message>
    <message>
        <source>Workflow of another repository</source>
        <translation>Workflow eines anderen Repositorys</translation>
    </message>
    <message>
        <source>Platform in CI</source>
        <translation>Plattform in der CI</translation>
    </message>
    <message>
        <source>Release workflow</source>
        <translation>Release-Workflow</translation>
    </message>
    <message>
        <source>Latest run of a check</source>
        <translation>Letzter Lauf einer Prüfung</translation>
    </message>
    <message>
        <source>Platform shipped</source>
        <translation>Ausgelieferte Plattform</translation>
    </message>
    <message>
        <source>Signed releases</source>
        <translation>Signierte Releases</translation>
    </message>
    <message>
        <source>Skipped test</source>
        <translation>Übersprungener Test</translation>
    </message>
    <message>
        <source>Step that runs tests</source>
        <translation>Schritt, der Tests ausführt</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Code owners file</source>
        <translation>Code-Owners-Datei</translation>
    </message>
    <message>
        <source>Rule for every file</source>
        <translation>Regel für jede Datei</translation>
    </message>
    <message>
        <source>Files that have an owner</source>
        <translation>Dateien mit Zuständigen</translation>
    </message>
    <message>
        <source>Owner without recent commits</source>
        <translation>Zuständige ohne neuere Commits</translation>
    </message>
    <message>
        <source>Retired owners</source>
        <translation>Ausgeschiedene Zuständige</translation>
    </message>
    <message>
        <source>Code owners of another repository</source>
        <translation>Code-Owners eines anderen Repositorys</translation>
    </message>
    <message>
        <source>Rule that matches no file</source>
        <translation>Regel, die auf keine Datei passt</translation>
    </message>
    <message>
        <source>Commits by bots</source>
        <translation>Commits von Bots</translation>
    </message>
    <message>
        <source>Commits on the main line</source>
        <translation>Commits auf der Hauptlinie</translation>
    </message>
    <message>
        <source>Commits without merges and bots</source>
        <translation>Commits ohne Merges und Bots</translation>
    </message>
    <message>
        <source>Newest commit</source>
        <translation>Neuester Commit</translation>
    </message>
    <message>
        <source>Commits without merges</source>
        <translation>Commits ohne Merges</translation>
    </message>
    <message>
        <source>Code of conduct</source>
        <translation>Verhaltenskodex</translation>
    </message>
    <message>
        <source>Contact in the code of conduct</source>
        <translation>Kontakt im Verhaltenskodex</translation>
    </message>
    <message>
        <source>Which code of conduct</source>
        <translation>Welcher Verhaltenskodex</translation>
    </message>
    <message>
        <source>Contributing guide</source>
        <translation>Leitfaden für Beiträge</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Inhalt des Leitfadens</translation>
    </message>
    <message>
        <source>Mention of contributing</source>
        <translation>Erwähnung von Beiträgen</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Documentation built in CI</source>
        <translation>Dokumentation in der CI gebaut</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Documentation pages</source>
        <translation>Seiten der Dokumentation</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>Schnellstart</translation>
    </message>
    <message>
        <source>Reference documentation</source>
        <translation>Referenzdokumentation</translation>
    </message>
    <message>
        <source>Section on use</source>
        <translation>Abschnitt zur Nutzung</translation>
    </message>
    <message>
        <source>Documentation site</source>
        <translation>Website der Dokumentation</translation>
    </message>
    <message>
        <source>Age of the file</source>
        <translation>Alter der Datei</translation>
    </message>
    <message>
        <source>Last change of the file</source>
        <translation>Letzte Änderung der Datei</translation>
    </message>
    <message>
        <source>Governance document</source>
        <translation>Governance-Dokument</translation>
    </message>
    <message>
        <source>Broken link in the governance</source>
        <translation>Defekter Link in der Governance</translation>
    </message>
    <message>
        <source>Doubt about governance</source>
        <translation>Zweifel an der Governance</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>Outline of the governance</source>
        <translation>Gliederung der Governance</translation>
    </message>
    <message>
        <source>Mention of governance</source>
        <translation>Erwähnung der Governance</translation>
    </message>
    <message>
        <source>Part of the governance</source>
        <translation>Teil der Governance</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licence of a part</source>
        <translation>Lizenz eines Teils</translation>
    </message>
    <message>
        <source>Licence, as declared</source>
        <translation>Lizenz laut Angabe</translation>
    </message>
    <message>
        <source>Licence file</source>
        <translation>Lizenzdatei</translation>
    </message>
    <message>
        <source>Licence listed</source>
        <translation>Gelistete Lizenz</translation>
    </message>
    <message>
        <source>Licence text</source>
        <translation>Lizenztext</translation>
    </message>
    <message>
        <source>Third-party code</source>
        <translation>Code von Dritten</translation>
    </message>
    <message>
        <source>List of maintainers</source>
        <translation>Liste der Maintainer</translation>
    </message>
    <message>
        <source>Last activity of a maintainer</source>
        <translation>Letzte Aktivität eines Maintainers</translation>
    </message>
    <message>
        <source>Maintainers, as declared</source>
        <translation>Maintainer laut Angabe</translation>
    </message>
    <message>
        <source>Maintainer mentioned</source>
        <translation>Erwähnter Maintainer</translation>
    </message>
    <message>
        <source>Maintainer named</source>
        <translation>Genannter Maintainer</translation>
    </message>
    <message>
        <source>Maintainer retired</source>
        <translation>Ausgeschiedener Maintainer</translation>
    </message>
    <message>
        <source>Team named</source>
        <translation>Genanntes Team</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Commitment to maintain</source>
        <translation>Verpflichtung zur Pflege</translation>
    </message>
    <message>
        <source>Notice about maintenance</source>
        <translation>Hinweis zur Pflege</translation>
    </message>
    <message>
        <source>Promise to maintain</source>
        <translation>Zusage der Pflege</translation>
    </message>
    <message>
        <source>Releases in the last year</source>
        <translation>Releases im letzten Jahr</translation>
    </message>
    <message>
        <source>Latest PyTorch releases tested</source>
        <translation>Neueste PyTorch-Releases getestet</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>Conda package</source>
        <translation>Conda-Paket</translation>
    </message>
    <message>
        <source>Package named</source>
        <translation>Genanntes Paket</translation>
    </message>
    <message>
        <source>Package on an index</source>
        <translation>Paket in einem Index</translation>
    </message>
    <message>
        <source>Address in the package</source>
        <translation>Adresse im Paket</translation>
    </message>
    <message>
        <source>Package metadata</source>
        <translation>Paket-Metadaten</translation>
    </message>
    <message>
        <source>Badge of a package</source>
        <translation>Abzeichen eines Pakets</translation>
    </message>
    <message>
        <source>How to install</source>
        <translation>Anleitung zur Installation</translation>
    </message>
    <message>
        <source>Link from the package back here</source>
        <translation>Link vom Paket hierher zurück</translation>
    </message>
    <message>
        <source>Workflow that publishes packages</source>
        <translation>Workflow, der Pakete veröffentlicht</translation>
    </message>
    <message>
        <source>Commits by an AI tool</source>
        <translation>Commits eines KI-Werkzeugs</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Co-author</source>
        <translation>Co-Autor</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Declared dependency on PyTorch</source>
        <translation>Angegebene Abhängigkeit von PyTorch</translation>
    </message>
    <message>
        <source>PyTorch imported</source>
        <translation>PyTorch importiert</translation>
    </message>
    <message>
        <source>PyTorch versions tested</source>
        <translation>Getestete PyTorch-Versionen</translation>
    </message>
    <message>
        <source>Table of PyTorch versions</source>
        <translation>Tabelle der PyTorch-Versionen</translation>
    </message>
    <message>
        <source>README</source>
        <translation>README</translation>
    </message>
    <message>
        <source>Broken link in the README</source>
        <translation>Defekter Link im README</translation>
    </message>
    <message>
        <source>Quick start in the README</source>
        <translation>Schnellstart im README</translation>
    </message>
    <message>
        <source>Releases in the README</source>
        <translation>Releases im README</translation>
    </message>
    <message>
        <source>What the project is good for</source>
        <translation>Wozu das Projekt gut ist</translation>
    </message>
    <message>
        <source>Releases on the forge</source>
        <translation>Releases auf der Code-Plattform</translation>
    </message>
    <message>
        <source>Release tags</source>
        <translation>Release-Tags</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Roadmap</translation>
    </message>
    <message>
        <source>Date in the roadmap</source>
        <translation>Datum in der Roadmap</translation>
    </message>
    <message>
        <source>Roadmap, as declared</source>
        <translation>Roadmap laut Angabe</translation>
    </message>
    <message>
        <source>Link to a roadmap</source>
        <translation>Link zu einer Roadmap</translation>
    </message>
    <message>
        <source>Last review of the roadmap</source>
        <translation>Letzte Durchsicht der Roadmap</translation>
    </message>
    <message>
        <source>Section on the roadmap</source>
        <translation>Abschnitt zur Roadmap</translation>
    </message>
    <message>
        <source>Repository in scope</source>
        <translation>Repository im Umfang</translation>
    </message>
    <message>
        <source>Verdict on another repository in scope</source>
        <translation>Urteil zu einem anderen Repository im Umfang</translation>
    </message>
    <message>
        <source>Security contact</source>
        <translation>Sicherheitskontakt</translation>
    </message>
    <message>
        <source>Fuzzing</source>
        <translation>Fuzzing</translation>
    </message>
    <message>
        <source>Permissions of workflows</source>
        <translation>Rechte der Workflows</translation>
    </message>
    <message>
        <source>Pinned actions</source>
        <translation>Festgelegte Actions</translation>
    </message>
    <message>
        <source>Security policy</source>
        <translation>Sicherheitsrichtlinie</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Sponsor, as declared</source>
        <translation>Sponsor laut Angabe</translation>
    </message>
    <message>
        <source>Sponsor, as recorded</source>
        <translation>Sponsor laut Akte</translation>
    </message>
    <message>
        <source>Changelog</source>
        <translation>Änderungsverzeichnis</translation>
    </message>
    <message>
        <source>Stability policy</source>
        <translation>Stabilitätsrichtlinie</translation>
    </message>
    <message>
        <source>Removal of an interface</source>
        <translation>Entfernung einer Schnittstelle</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Stars, as given</source>
        <translation>Sterne laut Angabe</translation>
    </message>
    <message>
        <source>Stars, as tried</source>
        <translation>Sterne, wie versucht</translation>
    </message>
    <message>
        <source>Listed in the landscape</source>
        <translation>Im Landscape aufgeführt</translation>
    </message>
    <message>
        <source>Badge of the ecosystem</source>
        <translation>Abzeichen des Ecosystems</translation>
    </message>
    <message>
        <source>State in the council&apos;s records</source>
        <translation>Status in der Akte des Rates</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Test coverage</source>
        <translation>Testabdeckung</translation>
    </message>
    <message>
        <source>Test expected to fail</source>
        <translation>Test, der fehlschlagen soll</translation>
    </message>
    <message>
        <source>Test file</source>
        <translation>Testdatei</translation>
    </message>
    <message>
        <source>Tests with old files</source>
        <translation>Tests mit alten Dateien</translation>
    </message>
    <message>
        <source>Property test</source>
        <translation>Eigenschaftstest</translation>
    </message>
    <message>
        <source>Settings of the tests</source>
        <translation>Einstellungen der Tests</translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>PyTorch version claimed</source>
        <translation>Behauptete PyTorch-Version</translation>
    </message>
    <message>
        <source>Dependency on PyTorch</source>
        <translation>Abhängigkeit von PyTorch</translation>
    </message>
    <message>
        <source>PyTorch versions listed</source>
        <translation>Aufgeführte PyTorch-Versionen</translation>
    </message>
    <message>
        <source>PyTorch mentioned</source>
        <translation>Erwähnung von PyTorch</translation>
    </message>
    <message>
        <source>Table of PyTorch releases</source>
        <translation>Tabelle der PyTorch-Releases</translation>
    </message>
    <message>
        <source>PyTorch version tested</source>
        <translation>Getestete PyTorch-Version</translation>
    </message>
    <message>
        <source>Fact about adoption</source>
        <translation>Angabe zur Verbreitung</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Fetching the repository</source>
        <translation>Repository wird geholt</translation>
    </message>
    <message>
        <source>Reading the repository</source>
        <translation>Repository wird gelesen</translation>
    </message>
    <message>
        <source>Looking at the criteria</source>
        <translation>Kriterien werden angesehen</translation>
    </message>
    <message>
        <source>Looking at the further checks</source>
        <translation>Weitere Prüfungen werden angesehen</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Verlauf wird gelesen</translation>
    </message>
    <message>
        <source>Dating the files</source>
        <translation>Dateien werden datiert</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>1 seat is on the roll, which stands as it is when the ballot opens.</source>
        <translation>1 Sitz ist auf der Stimmliste, die mit der Eröffnung feststeht.</translation>
    </message>
    <message>
        <source>{} seats are on the roll, which stands as it is when the ballot opens.</source>
        <translation>{} Sitze sind auf der Stimmliste, die mit der Eröffnung feststeht.</translation>
    </message>
    <message>
        <source>It passes with {} yes of {} ({}); the quorum is {}.</source>
        <translation>Angenommen mit {} Ja von {} ({}); das Quorum ist {}.</translation>
    </message>
    <message>
        <source>Who says yes is also asked for the category: {}.</source>
        <translation>Wer Ja sagt, wird auch nach der Kategorie gefragt: {}.</translation>
    </message>
    <message>
        <source>Voting ends on {}; at least {} hours are given.</source>
        <translation>Die Abstimmung endet am {}; mindestens {} Stunden sind Zeit.</translation>
    </message>
    <message>
        <source>An officer closes it in the meeting, by {} at the latest.</source>
        <translation>Eine Amtsperson schließt sie in der Sitzung, spätestens am {}.</translation>
    </message>
    <message>
        <source>Voting ends on {}. That is {} from now, and {} more than before.</source>
        <translation>Die Abstimmung endet am {}. Das ist in {}, nach einer Verlängerung von {}.</translation>
    </message>
    <message>
        <source>It ends without a result; the votes stay in the record.</source>
        <translation>Sie endet ohne Ergebnis; die Stimmen bleiben in der Akte.</translation>
    </message>
    <message>
        <source>{} becomes “{}”.</source>
        <translation>{} wird „{}“.</translation>
    </message>
</context>
<context>
    <name>guidance</name>
    <message>
        <source>Evidence since, of {}: {}. {}</source>
        <translation>Belege seither, Stand {}: {}. {}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>the applicant</source>
        <translation>Bewerber</translation>
    </message>
    <message>
        <source>asked by {} on {}</source>
        <translation>angefordert von {} am {}</translation>
    </message>
    <message>
        <source>for {}</source>
        <translation>für {}</translation>
    </message>
    <message>
        <source>due {}</source>
        <translation>fällig {}</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>was due {}, overdue by {}</source>
        <translation>war fällig {}, überfällig seit {}</translation>
    </message>
    <message>
        <source>dd MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Waived without an end</source>
        <translation>Ausnahme ohne Ende</translation>
    </message>
    <message>
        <source>Waived until {}</source>
        <translation>Ausnahme bis {}</translation>
    </message>
    <message>
        <source>Was waived until {}</source>
        <translation>Ausnahme galt bis {}</translation>
    </message>
    <message>
        <source>{}: {}, by {}</source>
        <translation>{}: {}, von {}</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Opened by {}</source>
        <translation>Eröffnet von {}</translation>
    </message>
    <message>
        <source>Extended by {}; it was to end on {}</source>
        <translation>Verlängert von {}; sie sollte am {} enden</translation>
    </message>
    <message>
        <source>Turned into an e-vote by {}</source>
        <translation>In eine Online-Abstimmung umgewandelt von {}</translation>
    </message>
    <message>
        <source>{} reminded: {}</source>
        <translation>{} erinnerte: {}</translation>
    </message>
    <message>
        <source>Frozen, since the hub was restored</source>
        <translation>Eingefroren, seit der Hub wiederhergestellt wurde</translation>
    </message>
    <message>
        <source>Cancelled by {}</source>
        <translation>Abgebrochen von {}</translation>
    </message>
    <message>
        <source>Closed by {}</source>
        <translation>Geschlossen von {}</translation>
    </message>
    <message>
        <source>{} voted {} ({})</source>
        <translation>{} stimmte {} ({})</translation>
    </message>
    <message>
        <source>{} changed its vote to {} ({})</source>
        <translation>{} änderte die Stimme in {} ({})</translation>
    </message>
    <message>
        <source>{}, alternate</source>
        <translation>{}, Vertretung</translation>
    </message>
    <message>
        <source>Too late: {} said {} ({}); {}</source>
        <translation>Zu spät: {} sagte {} ({}); {}</translation>
    </message>
    <message>
        <source>not ruled on</source>
        <translation>noch kein Entscheid</translation>
    </message>
    <message>
        <source>{} ruled that it counts</source>
        <translation>{} entschied, dass sie zählt</translation>
    </message>
    <message>
        <source>{} ruled that it does not count</source>
        <translation>{} entschied, dass sie nicht zählt</translation>
    </message>
</context>
<context>
    <name>html</name>
    <message>
        <source>… and {} more</source>
        <translation>… und {} weitere</translation>
    </message>
    <message>
        <source>Show all {} findings</source>
        <translation>Alle {} Befunde zeigen</translation>
    </message>
    <message>
        <source>No findings were recorded.</source>
        <translation>Es wurden keine Befunde erfasst.</translation>
    </message>
    <message>
        <source>Copy the path and the line</source>
        <translation>Pfad und Zeile kopieren</translation>
    </message>
    <message>
        <source>Looked in</source>
        <translation>Gesucht in</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
    <message>
        <source>Nobody else has reviewed this yet.</source>
        <translation>Sonst hat das noch niemand begutachtet.</translation>
    </message>
    <message>
        <source>written as {}</source>
        <translation>geschrieben als {}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>kept as you had it</source>
        <translation>Ihres blieb</translation>
    </message>
    <message>
        <source>its marks and words differ</source>
        <translation>Zeichen und Worte widersprechen sich</translation>
    </message>
    <message>
        <source>no verdict is recognised</source>
        <translation>kein Urteil erkannt</translation>
    </message>
    <message>
        <source>no criterion of this checklist</source>
        <translation>kein Kriterium dieser Liste</translation>
    </message>
    <message>
        <source>Line {}: {}</source>
        <translation>Zeile {}: {}</translation>
    </message>
    <message>
        <source>No verdict is recognised yet.</source>
        <translation>Noch ist kein Urteil erkannt.</translation>
    </message>
</context>
<context>
    <name>interests</name>
    <message>
        <source>Employer backs the project</source>
        <translation>Arbeitgeber trägt das Projekt</translation>
    </message>
    <message>
        <source>Own commits in the project</source>
        <translation>Eigene Commits im Projekt</translation>
    </message>
    <message>
        <source>Employer&apos;s commits in the project</source>
        <translation>Commits des Arbeitgebers im Projekt</translation>
    </message>
    <message>
        <source>Maintainer of the project</source>
        <translation>Maintainer des Projekts</translation>
    </message>
    <message>
        <source>Sponsor of the project</source>
        <translation>Sponsor des Projekts</translation>
    </message>
    <message>
        <source>Same employer as the sponsor</source>
        <translation>Gleicher Arbeitgeber wie der Sponsor</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Anstellung</translation>
    </message>
    <message>
        <source>Financial interest</source>
        <translation>Finanzielles Interesse</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Personal ties</source>
        <translation>Persönliche Bindung</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Affiliated with {organisation}</source>
        <translation>Zugehörig zu {organisation}</translation>
    </message>
    <message>
        <source>Fills the seat {seat} of {organisation}</source>
        <translation>Besetzt den Sitz {seat} von {organisation}</translation>
    </message>
    <message>
        <source>in {repository} at {commit}, as of {as_of}</source>
        <translation>in {repository} bei {commit}, Stand {as_of}</translation>
    </message>
    <message>
        <source>{who}; the application names it as backing the project</source>
        <translation>{who}; die Bewerbung nennt sie als Träger des Projekts</translation>
    </message>
    <message>
        <source>{who}; the application names it as the organisation of {detail}</source>
        <translation>{who}; die Bewerbung nennt sie als Organisation von {detail}</translation>
    </message>
    <message>
        <source>{who}; a contact address of the application is at {detail}</source>
        <translation>{who}; eine Kontaktadresse der Bewerbung liegt bei {detail}</translation>
    </message>
    <message>
        <source>{who}; the repository belongs to {detail}</source>
        <translation>{who}; das Repository gehört zu {detail}</translation>
    </message>
    <message>
        <source>{who}; the project&apos;s website is at {detail}</source>
        <translation>{who}; die Website des Projekts liegt bei {detail}</translation>
    </message>
    <message>
        <source>{who}, which is the project itself</source>
        <translation>{who}, das Projekt selbst</translation>
    </message>
    <message>
        <source>{who}; {count} of {total} listed maintainers are of it, </source>
        <translation>{who}; {count} von {total} aufgeführten Maintainern gehören dazu, </translation>
    </message>
    <message>
        <source>{count} of {total} commits bear the name, </source>
        <translation>{count} von {total} Commits tragen den Namen, </translation>
    </message>
    <message>
        <source>{who}; {count} of {total} commits come from {domain}, </source>
        <translation>{who}; {count} von {total} Commits kommen von {domain}, </translation>
    </message>
    <message>
        <source>Listed as {detail}, </source>
        <translation>Aufgeführt als {detail}, </translation>
    </message>
    <message>
        <source>The application names {detail} as a maintainer</source>
        <translation>Die Bewerbung nennt {detail} als Maintainer</translation>
    </message>
    <message>
        <source>Sponsors the project</source>
        <translation>Sponsert das Projekt</translation>
    </message>
    <message>
        <source>{who}, as is the sponsor {sponsor}</source>
        <translation>{who}, wie auch der Sponsor {sponsor}</translation>
    </message>
    <message>
        <source>Declared on {}</source>
        <translation>Angegeben am {}</translation>
    </message>
    <message>
        <source>Shown only: no conflict by the rulebook</source>
        <translation>Nur gezeigt: nach dem Regelwerk kein Konflikt</translation>
    </message>
    <message>
        <source>{} finds that it does not matter: {}. What it closes stays closed.</source>
        <translation>{} hält es für nicht von Belang: {}. Was es verschließt, bleibt verschlossen.</translation>
    </message>
    <message>
        <source>Dismissed by {}: {}.</source>
        <translation>Für unerheblich erklärt von {}: {}.</translation>
    </message>
    <message>
        <source>others&apos; reviews</source>
        <translation>Gutachten anderer</translation>
    </message>
    <message>
        <source>others&apos; votes</source>
        <translation>Stimmen anderer</translation>
    </message>
    <message>
        <source>the council&apos;s discussion</source>
        <translation>die Diskussion des Rates</translation>
    </message>
    <message>
        <source>what is asked of the project</source>
        <translation>was vom Projekt verlangt wird</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Belege</translation>
    </message>
</context>
<context>
    <name>lifecycle</name>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Review opened by {}.</source>
        <translation>Überprüfung eröffnet von {}.</translation>
    </message>
    <message>
        <source>In good standing, concluded by {}.</source>
        <translation>In gutem Stand, abgeschlossen von {}.</translation>
    </message>
    <message>
        <source>Fell short of {}, concluded by {}.</source>
        <translation>Verfehlt {}, abgeschlossen von {}.</translation>
    </message>
    <message>
        <source>Notice by {}</source>
        <translation>Mitteilung von {}</translation>
    </message>
    <message>
        <source> (read on {})</source>
        <translation> (gelesen am {})</translation>
    </message>
    <message>
        <source>{} days more by {}, until {}: {}</source>
        <translation>{} Tage mehr von {}, bis {}: {}</translation>
    </message>
    <message>
        <source>Retired by {}. {}: {}</source>
        <translation>Stillgelegt von {}. {}: {}</translation>
    </message>
    <message>
        <source> (overridden: {})</source>
        <translation> (abgewichen: {})</translation>
    </message>
    <message>
        <source>The chair or a secretary</source>
        <translation>Vorsitz oder Schriftführung</translation>
    </message>
    <message>
        <source>The sponsor</source>
        <translation>Der Sponsor</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Seats that have not voted</source>
        <translation>Sitze ohne Stimme</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Das Projekt</translation>
    </message>
    <message>
        <source>The council</source>
        <translation>Der Rat</translation>
    </message>
    <message>
        <source>look through the application</source>
        <translation>die Bewerbung durchsehen</translation>
    </message>
    <message>
        <source>put it into the queue</source>
        <translation>in die Arbeitsliste aufnehmen</translation>
    </message>
    <message>
        <source>set its session</source>
        <translation>die Anhörung festlegen</translation>
    </message>
    <message>
        <source>present itself in its session</source>
        <translation>sich in der Anhörung vorstellen</translation>
    </message>
    <message>
        <source>open the ballot, or say what comes instead</source>
        <translation>die Abstimmung eröffnen oder sagen, was stattdessen kommt</translation>
    </message>
    <message>
        <source>find a sponsor among themselves</source>
        <translation>untereinander einen Sponsor finden</translation>
    </message>
    <message>
        <source>answer the offer of the sponsorship</source>
        <translation>das Angebot des Sponsorings beantworten</translation>
    </message>
    <message>
        <source>find a co-sponsor, since there is a conflict of interest</source>
        <translation>einen Co-Sponsor finden, da ein Interessenkonflikt besteht</translation>
    </message>
    <message>
        <source>ask after what is overdue</source>
        <translation>nachfragen, was überfällig ist</translation>
    </message>
    <message>
        <source>review it</source>
        <translation>begutachten</translation>
    </message>
    <message>
        <source>discuss it</source>
        <translation>diskutieren</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>abstimmen</translation>
    </message>
    <message>
        <source>close the ballot</source>
        <translation>die Abstimmung schließen</translation>
    </message>
    <message>
        <source>resume or cancel the frozen ballot</source>
        <translation>die eingefrorene Abstimmung fortsetzen oder abbrechen</translation>
    </message>
    <message>
        <source>answer what was asked</source>
        <translation>beantworten, was angefordert wurde</translation>
    </message>
    <message>
        <source>make it active</source>
        <translation>auf aktiv setzen</translation>
    </message>
    <message>
        <source>do this after acceptance</source>
        <translation>nach der Aufnahme tun</translation>
    </message>
    <message>
        <source>open the periodic review</source>
        <translation>die regelmäßige Überprüfung eröffnen</translation>
    </message>
    <message>
        <source>conclude the review</source>
        <translation>die Überprüfung abschließen</translation>
    </message>
    <message>
        <source>send the notice</source>
        <translation>die Mitteilung senden</translation>
    </message>
    <message>
        <source>say that the notice was read</source>
        <translation>sagen, dass die Mitteilung gelesen wurde</translation>
    </message>
    <message>
        <source>remedy what the notice names</source>
        <translation>beheben, was die Mitteilung nennt</translation>
    </message>
    <message>
        <source>look whether it is remedied, before the time is over</source>
        <translation>prüfen, ob es behoben ist, bevor die Zeit um ist</translation>
    </message>
    <message>
        <source>retire it, give more time, or take it back as remedied</source>
        <translation>stilllegen, mehr Zeit geben oder als behoben zurücknehmen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>{} (you)</source>
        <translation>{} (Sie)</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>ab {}</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>seit {}</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>endet in {}</translation>
    </message>
    <message>
        <source>over for {}</source>
        <translation>seit {} vorbei</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>bis {}</translation>
    </message>
    <message>
        <source>It waits for its turn in the queue.</source>
        <translation>Es wartet, bis es an der Reihe ist.</translation>
    </message>
    <message>
        <source>It is put off; nothing is owed until it comes back.</source>
        <translation>Es ist aufgeschoben; bis es zurückkommt, steht nichts an.</translation>
    </message>
    <message>
        <source>It is retired. It may come back with a reason.</source>
        <translation>Es ist stillgelegt. Es kann mit einer Begründung zurückkehren.</translation>
    </message>
    <message>
        <source>Nothing is owed on it.</source>
        <translation>Es steht nichts an.</translation>
    </message>
    <message>
        <source>Open its periodic review</source>
        <translation>Regelmäßige Überprüfung eröffnen</translation>
    </message>
    <message>
        <source>Conclude: in good standing</source>
        <translation>Abschließen: in gutem Stand</translation>
    </message>
    <message>
        <source>Conclude: it falls short</source>
        <translation>Abschließen: verfehlt</translation>
    </message>
    <message>
        <source>Record the notice that was sent</source>
        <translation>Gesendete Mitteilung erfassen</translation>
    </message>
    <message>
        <source>Record that the notice was read</source>
        <translation>Erfassen, dass die Mitteilung gelesen wurde</translation>
    </message>
    <message>
        <source>Give more time</source>
        <translation>Mehr Zeit geben</translation>
    </message>
    <message>
        <source>Make it active again</source>
        <translation>Wieder auf aktiv setzen</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>Why it is opened before it is due</source>
        <translation>Warum sie vor der Zeit eröffnet wird</translation>
    </message>
    <message>
        <source>A reason, or nothing</source>
        <translation>Ein Grund oder leer</translation>
    </message>
    <message>
        <source>What the review came to, or nothing</source>
        <translation>Was die Überprüfung ergab, oder leer</translation>
    </message>
    <message>
        <source>The text of the notice</source>
        <translation>Der Text der Mitteilung</translation>
    </message>
    <message>
        <source>Why it gets more time</source>
        <translation>Warum es mehr Zeit bekommt</translation>
    </message>
    <message>
        <source>What was remedied, or why it comes back</source>
        <translation>Was behoben wurde oder warum es zurückkehrt</translation>
    </message>
    <message>
        <source>Why it is retired; stands in its letter</source>
        <translation>Warum es stillgelegt wird; steht im Brief</translation>
    </message>
    <message>
        <source>Its time to remedy is over</source>
        <translation>Die Zeit zum Beheben ist um</translation>
    </message>
    <message>
        <source>The project asks for it</source>
        <translation>Das Projekt bittet darum</translation>
    </message>
    <message>
        <source>A ballot decided it</source>
        <translation>Eine Abstimmung entschied es</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>Its review is due since {}.</source>
        <translation>Die Überprüfung ist fällig seit {}.</translation>
    </message>
    <message>
        <source>In good standing. Its next review is due on {}.</source>
        <translation>In gutem Stand. Die nächste Überprüfung ist am {} fällig.</translation>
    </message>
    <message>
        <source>Under review since {}, opened by {}.</source>
        <translation>In Überprüfung seit {}, eröffnet von {}.</translation>
    </message>
    <message>
        <source>It fell short, and no notice was sent yet.</source>
        <translation>Es hat verfehlt, und noch wurde keine Mitteilung gesendet.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>{} days</source>
        <translation>{} Tagen</translation>
    </message>
    <message>
        <source>The notice waits to be acknowledged, for {} by now. No time runs.</source>
        <translation>Die Mitteilung wartet seit {} auf Bestätigung. Es läuft keine Zeit.</translation>
    </message>
    <message>
        <source>Its time was over at the end of {} (UTC). Retirement may be confirmed.</source>
        <translation>Die Zeit war mit dem {} (UTC) um. Die Stilllegung kann bestätigt werden.</translation>
    </message>
    <message>
        <source>Today (UTC) is the last day to remedy. Read on {}.</source>
        <translation>Heute (UTC) ist der letzte Tag zum Beheben. Gelesen am {}.</translation>
    </message>
    <message>
        <source>It has until the end of {} (UTC), {} after today. Read on {}.</source>
        <translation>Es hat bis zum Ende des {} (UTC), das ist in {}. Gelesen am {}.</translation>
    </message>
</context>
<context>
    <name>meeting</name>
    <message>
        <source>Seat</source>
        <translation>Sitz</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>entfallen</translation>
    </message>
</context>
<context>
    <name>news</name>
    <message>
        <source>Since you looked on {}: {}</source>
        <translation>Seit Ihrem Blick am {}: {}</translation>
    </message>
    <message>
        <source>moved on</source>
        <translation>weitergerückt</translation>
    </message>
    <message>
        <source>moved {} times</source>
        <translation>{} Mal weitergerückt</translation>
    </message>
    <message>
        <source>new evidence</source>
        <translation>neue Belege</translation>
    </message>
    <message>
        <source>new evidence, {} times</source>
        <translation>neue Belege, {} Mal</translation>
    </message>
    <message>
        <source>1 new comment</source>
        <translation>1 neuer Kommentar</translation>
    </message>
    <message>
        <source>{} new comments</source>
        <translation>{} neue Kommentare</translation>
    </message>
    <message>
        <source>1 new ask</source>
        <translation>1 neue Anforderung</translation>
    </message>
    <message>
        <source>{} new asks</source>
        <translation>{} neue Anforderungen</translation>
    </message>
    <message>
        <source>1 new review</source>
        <translation>1 neues Gutachten</translation>
    </message>
    <message>
        <source>{} new reviews</source>
        <translation>{} neue Gutachten</translation>
    </message>
    <message>
        <source>the application changed</source>
        <translation>die Bewerbung geändert</translation>
    </message>
    <message>
        <source>the application changed {} times</source>
        <translation>die Bewerbung {} Mal geändert</translation>
    </message>
</context>
<context>
    <name>next</name>
    <message>
        <source>Your review is needed{}.</source>
        <translation>Ihr Gutachten wird gebraucht{}.</translation>
    </message>
    <message>
        <source>Go to my review</source>
        <translation>Zu meinem Gutachten</translation>
    </message>
    <message>
        <source>Your answer is waited for in the discussion.</source>
        <translation>Auf Ihre Antwort in der Diskussion wird gewartet.</translation>
    </message>
    <message>
        <source>Go to the discussion</source>
        <translation>Zur Diskussion</translation>
    </message>
    <message>
        <source>It looks for a sponsor, and you may be the one.</source>
        <translation>Es sucht einen Sponsor, und das könnten Sie sein.</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsern</translation>
    </message>
    <message>
        <source>Nothing is needed from you now.</source>
        <translation>Von Ihnen wird jetzt nichts gebraucht.</translation>
    </message>
    <message>
        <source>The vote closes in {}.</source>
        <translation>Die Abstimmung endet in {}.</translation>
    </message>
    <message>
        <source>Your vote is needed. {}</source>
        <translation>Ihre Stimme wird gebraucht. {}</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Abstimmen</translation>
    </message>
    <message>
        <source>You have voted. {}</source>
        <translation>Sie haben abgestimmt. {}</translation>
    </message>
    <message>
        <source>See vote</source>
        <translation>Stimme ansehen</translation>
    </message>
    <message>
        <source>Something here is up to you.</source>
        <translation>Hier liegt etwas an Ihnen.</translation>
    </message>
    <message>
        <source>Up to you: {}.</source>
        <translation>An Ihnen liegt: {}.</translation>
    </message>
    <message>
        <source>Go to the sponsor</source>
        <translation>Zum Sponsor</translation>
    </message>
    <message>
        <source>See what</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Something is asked of you here{}.</source>
        <translation>Hier wird etwas von Ihnen verlangt{}.</translation>
    </message>
    <message>
        <source>Go to what is asked</source>
        <translation>Zur Anforderung</translation>
    </message>
    <message>
        <source>, and {} more</source>
        <translation>, und {} weitere</translation>
    </message>
    <message>
        <source>Look again: {}.</source>
        <translation>Sehen Sie noch einmal hin: {}.</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Zweiter Blick</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>Saved on this computer. Sent in {} s; undo is possible until then.</source>
        <translation>Auf diesem Computer gespeichert. Wird in {} s gesendet; bis dahin lässt es sich zurücknehmen.</translation>
    </message>
    <message>
        <source>{}. {}</source>
        <translation>{}. {}</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>As of {}</source>
        <translation>Stand: {}</translation>
    </message>
    <message>
        <source>Sponsor: {}</source>
        <translation>Sponsor: {}</translation>
    </message>
    <message>
        <source>Not for the public: it holds what was written for fewer readers.</source>
        <translation>Nicht für die Öffentlichkeit: Es enthält, was für weniger Leser geschrieben wurde.</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>My note</source>
        <translation>Meine Notiz</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was verlangt wird</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Diskussion</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>{state} can go to {usual}, not to {wanted}. Choose one of these.</source>
        <translation>Von {state} geht es zu {usual}, nicht zu {wanted}. Wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>{wanted} takes a ballot. Open one when the dossier is {before}; from {state} it can go to {usual}.</source>
        <translation>{wanted} braucht eine Abstimmung. Eröffnen Sie eine, wenn das Dossier {before} ist; von {state} geht es zu {usual}.</translation>
    </message>
    <message>
        <source>{wanted} takes a sponsor first, then a ballot. Find a sponsor; from {state} it can go to {usual}.</source>
        <translation>{wanted} braucht zuerst einen Sponsor, dann eine Abstimmung. Finden Sie einen Sponsor; von {state} geht es zu {usual}.</translation>
    </message>
    <message>
        <source>A ballot is open on it. Close the ballot to decide, or cancel it.</source>
        <translation>Eine Abstimmung darüber ist offen. Schließen Sie sie, um zu entscheiden, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>{state} is an end. File a new application, linked to this one.</source>
        <translation>{state} ist ein Ende. Reichen Sie eine neue Bewerbung ein, die mit dieser verknüpft ist.</translation>
    </message>
    <message>
        <source>{state} is an end. File a new application, linked to this one, from {earliest} on.</source>
        <translation>{state} ist ein Ende. Reichen Sie ab {earliest} eine neue Bewerbung ein, die mit dieser verknüpft ist.</translation>
    </message>
    <message>
        <source>Its track has no {wanted}. Choose one of {usual}.</source>
        <translation>In diesem Verfahren gibt es kein {wanted}. Wählen Sie eines von {usual}.</translation>
    </message>
    <message>
        <source>A dossier that is {state} cannot become {wanted}. It would first have to be {usual}; an officer may override that with a reason.</source>
        <translation>Ein Dossier im Status {state} kann nicht {wanted} werden. Es müsste zuerst {usual} sein; eine Amtsperson darf mit Begründung abweichen.</translation>
    </message>
    <message>
        <source>Nobody applies for this track. Ask a voting member to sponsor the project.</source>
        <translation>Für dieses Verfahren bewirbt sich niemand. Bitten Sie ein stimmberechtigtes Mitglied, das Projekt zu sponsern.</translation>
    </message>
    <message>
        <source>{name} is here already as number {number}, which is {state}. Open that one instead.</source>
        <translation>{name} ist schon hier, als Nummer {number} im Status {state}. Öffnen Sie diese.</translation>
    </message>
    <message>
        <source>{name} was here before as number {number}, which is {state}. Choose that as its previous round.</source>
        <translation>{name} war schon hier, als Nummer {number} im Status {state}. Wählen Sie diese als frühere Runde.</translation>
    </message>
    <message>
        <source>{name}, number {number}, was {state} on {decided}. Wait until {earliest}, or override with a reason.</source>
        <translation>{name}, Nummer {number}, war {state} am {decided}. Warten Sie bis {earliest} oder weichen Sie mit Begründung ab.</translation>
    </message>
    <message>
        <source>{name} is not an admitted project, which this track takes. Ask it to apply there first, or override with a reason.</source>
        <translation>{name} ist kein aufgenommenes Projekt, wie es dieses Verfahren verlangt. Bitten Sie es, sich zuerst dort zu bewerben, oder weichen Sie mit Begründung ab.</translation>
    </message>
    <message>
        <source>{dossier} is {state}, and a session of the {body} takes only what it decides and is {usual}. Choose another one.</source>
        <translation>{dossier} ist {state}, und eine Anhörung von {body} nimmt nur, was dort entschieden wird und {usual} ist. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>{dossier} is on another session. Defer it from there, or choose another one.</source>
        <translation>{dossier} gehört zu einer anderen Anhörung. Verschieben Sie es von dort oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>{dossier} is on no session. Choose one that is.</source>
        <translation>{dossier} gehört zu keiner Anhörung. Wählen Sie eines, das dazugehört.</translation>
    </message>
    <message>
        <source>The session would have {count} applications; the rules want {least} to {most}. Choose fewer, or override with a reason.</source>
        <translation>Die Anhörung hätte {count} Bewerbungen; die Regeln verlangen {least} bis {most}. Wählen Sie weniger oder weichen Sie mit Begründung ab.</translation>
    </message>
    <message>
        <source>dd MMMM yyyy, HH:mm</source>
        <translation>d. MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>The council does not list {member} as a member. Ask the secretary to add them.</source>
        <translation>Der Rat führt {member} nicht als Mitglied. Bitten Sie die Schriftführung um Aufnahme.</translation>
    </message>
    <message>
        <source>This needs the role {needed}, which you do not have. Ask someone who has it.</source>
        <translation>Das verlangt die Rolle {needed}, die Sie nicht haben. Bitten Sie jemanden, der sie hat.</translation>
    </message>
    <message>
        <source>You hold no seat that can do this. If you should hold one, ask the secretary to check the roll.</source>
        <translation>Kein Sitz von Ihnen darf das. Sollten Sie einen haben, bitten Sie die Schriftführung, die Sitzliste zu prüfen.</translation>
    </message>
    <message>
        <source>This seat is not yours on the roll of this ballot, which was fixed when it opened. Choose one of your seats, or ask the secretary.</source>
        <translation>Dieser Sitz gehört auf der Stimmliste dieser Abstimmung, die mit der Eröffnung feststand, nicht Ihnen. Wählen Sie einen Ihrer Sitze oder fragen Sie die Schriftführung.</translation>
    </message>
    <message>
        <source>This computer may no longer sign for you. Ask for a new code and sign in again.</source>
        <translation>Dieser Computer darf nicht mehr für Sie signieren. Bitten Sie um einen neuen Code und melden Sie sich wieder an.</translation>
    </message>
    <message>
        <source>The primary of the seat {seat} has voted, so an alternate cannot. Talk to the primary if the vote should change.</source>
        <translation>Der Inhaber des Sitzes {seat} hat abgestimmt, also kann es die Vertretung nicht. Sprechen Sie mit dem Inhaber, wenn sich die Stimme ändern soll.</translation>
    </message>
    <message>
        <source>You have delegated the seat {seat}, and its alternate has voted. Take the delegation back to vote in person.</source>
        <translation>Sie haben den Sitz {seat} übertragen, und die Vertretung hat abgestimmt. Nehmen Sie die Übertragung zurück, um selbst abzustimmen.</translation>
    </message>
    <message>
        <source>Only people with the role member hold a seat, and {member} lacks it. Ask an admin to give it to them.</source>
        <translation>Nur wer die Rolle Mitglied hat, hat einen Sitz, und {member} fehlt sie. Bitten Sie die Administration, sie zu vergeben.</translation>
    </message>
    <message>
        <source>{member} holds the seat {seat}. Ask the secretary to end that or to seat somebody else.</source>
        <translation>{member} hat den Sitz {seat}. Bitten Sie die Schriftführung, das zu beenden oder den Sitz anders zu besetzen.</translation>
    </message>
    <message>
        <source>The seat {seat} has no alternate who could act. Ask the secretary to name one, then delegate.</source>
        <translation>Der Sitz {seat} hat keine Vertretung, die handeln könnte. Bitten Sie die Schriftführung, eine zu benennen, und übertragen Sie dann.</translation>
    </message>
    <message>
        <source>The seats of the {body} are appointed. Ask its secretary to change the roll.</source>
        <translation>Die Sitze von {body} werden bestellt. Bitten Sie dessen Schriftführung, die Sitzliste zu ändern.</translation>
    </message>
    <message>
        <source>A body&apos;s secretary must be sent its votes, and {member} is not. Ask an admin for the role member.</source>
        <translation>Der Schriftführung eines Gremiums müssen dessen Stimmen gesendet werden, {member} erhält sie aber nicht. Bitten Sie die Administration um die Rolle Mitglied.</translation>
    </message>
    <message>
        <source>{member} is the secretary of the {body}, who must be sent its votes. Appoint another secretary first.</source>
        <translation>{member} ist die Schriftführung von {body} und muss dessen Stimmen erhalten. Bestellen Sie zuerst eine andere Schriftführung.</translation>
    </message>
    <message>
        <source>You sponsor {dossier}, and by the terms of this ballot its sponsor does not vote. Say what speaks for it in the discussion instead.</source>
        <translation>Sie sponsern {dossier}, und nach den Bedingungen dieser Abstimmung stimmt der Sponsor nicht mit. Sagen Sie in der Diskussion, was dafür spricht.</translation>
    </message>
    <message>
        <source>The seat {seat} has voted, and by the terms of this ballot that vote stands. Tell the secretary if it should not.</source>
        <translation>Der Sitz {seat} hat abgestimmt, und nach den Bedingungen dieser Abstimmung gilt diese Stimme. Sagen Sie es der Schriftführung, wenn das nicht so sein soll.</translation>
    </message>
    <message>
        <source>The rules ask for a rationale with {position}. Write one, then cast again.</source>
        <translation>Die Regeln verlangen bei {position} eine Begründung. Schreiben Sie eine und stimmen Sie erneut ab.</translation>
    </message>
    <message>
        <source>This ballot knows no {position}. Choose another one.</source>
        <translation>Diese Abstimmung kennt kein {position}. Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>This ballot has no category “{category}”. Choose one of those it lists.</source>
        <translation>Diese Abstimmung hat keine Kategorie „{category}“. Wählen Sie eine der aufgeführten.</translation>
    </message>
    <message>
        <source>The {what} was changed by someone else meanwhile. Look at what it says now, then decide again.</source>
        <translation>Inzwischen hat jemand anderes dies geändert: {what}. Sehen Sie nach, was jetzt dort steht, und entscheiden Sie neu.</translation>
    </message>
    <message>
        <source>The seat {seat} was reminded less than {hours} hours ago. Look again later.</source>
        <translation>Der Sitz {seat} wurde vor weniger als {hours} Stunden erinnert. Sehen Sie später wieder nach.</translation>
    </message>
    <message>
        <source>This is an e-vote already. Ask an officer to extend it if it needs more time.</source>
        <translation>Das ist schon eine Online-Abstimmung. Bitten Sie eine Amtsperson, sie zu verlängern, wenn mehr Zeit nötig ist.</translation>
    </message>
    <message>
        <source>Voting is over; it closed on {deadline}. Your vote was kept but is not counted. Tell the secretary if it should be on record.</source>
        <translation>Die Abstimmung ist vorbei; sie endete am {deadline}. Ihre Stimme wurde aufbewahrt, zählt aber nicht. Sagen Sie es der Schriftführung, wenn sie festgehalten werden soll.</translation>
    </message>
    <message>
        <source>This TAC Desk is too old: the hub takes comments from it, and nothing else. Update it, then try again.</source>
        <translation>Dieses TAC Desk ist zu alt: Der Hub nimmt davon nur Kommentare an. Aktualisieren Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The ballot is frozen: the hub was restored and votes may be lost. Ask an officer to resume it, and vote again then.</source>
        <translation>Die Abstimmung ist eingefroren: Der Hub wurde wiederhergestellt, und Stimmen könnten verloren sein. Bitten Sie eine Amtsperson, sie fortzusetzen, und stimmen Sie dann erneut ab.</translation>
    </message>
    <message>
        <source>The ballot is not frozen. Look at it again; there is nothing to resume.</source>
        <translation>Die Abstimmung ist nicht eingefroren. Sehen Sie sie noch einmal an; es gibt nichts fortzusetzen.</translation>
    </message>
    <message>
        <source>The ballot is open until {deadline}. Close it then, or when every seat has voted.</source>
        <translation>Die Abstimmung ist offen bis {deadline}. Schließen Sie sie dann oder wenn alle Sitze abgestimmt haben.</translation>
    </message>
    <message>
        <source>{hours} hours are too short; a ballot lasts at least {least}. Choose a later end.</source>
        <translation>{hours} Stunden sind zu kurz; eine Abstimmung dauert mindestens {least}. Wählen Sie ein späteres Ende.</translation>
    </message>
    <message>
        <source>The rules state no majority for this kind of question. Enter one, such as &gt;1/2 or &gt;=2/3.</source>
        <translation>Die Regeln nennen für diese Art Frage keine Mehrheit. Geben Sie eine an, etwa &gt;1/2 oder &gt;=2/3.</translation>
    </message>
    <message>
        <source>{dossier} has no sponsor, so it cannot be voted on. Find a voting member who sponsors it first.</source>
        <translation>{dossier} hat keinen Sponsor, daher kann nicht darüber abgestimmt werden. Finden Sie zuerst ein stimmberechtigtes Mitglied, das es sponsert.</translation>
    </message>
    <message>
        <source>It already has a sponsor: {sponsor}. Support them in the discussion instead.</source>
        <translation>Es hat schon einen Sponsor: {sponsor}. Unterstützen Sie ihn in der Diskussion.</translation>
    </message>
    <message>
        <source>You are not its sponsor, so you cannot withdraw. Ask the sponsor or an officer.</source>
        <translation>Sie sind nicht der Sponsor und können nicht zurücktreten. Bitten Sie den Sponsor oder eine Amtsperson.</translation>
    </message>
    <message>
        <source>You are not offered the sponsorship of {dossier}; the offer may have been taken back. Ask its sponsor.</source>
        <translation>Das Sponsoring von {dossier} wird Ihnen nicht angeboten; vielleicht wurde das Angebot zurückgezogen. Fragen Sie den Sponsor.</translation>
    </message>
    <message>
        <source>The sponsor of {dossier} has no conflict of interest, so no co-sponsor is needed. Support them in the discussion instead.</source>
        <translation>Der Sponsor von {dossier} hat keinen Interessenkonflikt, daher ist kein Co-Sponsor nötig. Unterstützen Sie ihn in der Diskussion.</translation>
    </message>
    <message>
        <source>{member} has a conflict of interest in {dossier}. Find somebody without one, or ask an officer to rule that it does not matter.</source>
        <translation>{member} hat bei {dossier} einen Interessenkonflikt. Finden Sie jemanden ohne einen oder bitten Sie eine Amtsperson, ihn für unerheblich zu erklären.</translation>
    </message>
    <message>
        <source>{member} sponsors {count} projects already, and the rules allow {most} at once. Ask somebody to take one over first.</source>
        <translation>{member} sponsert schon {count} Projekte, und die Regeln erlauben {most} zugleich. Bitten Sie zuerst jemanden, eines zu übernehmen.</translation>
    </message>
    <message>
        <source>The checklist has no row “{criterion}”. Open the dossier again to get the present rules.</source>
        <translation>Die Liste hat keine Zeile „{criterion}“. Öffnen Sie das Dossier erneut, um die geltenden Regeln zu erhalten.</translation>
    </message>
    <message>
        <source>The rules know no verdict “{verdict}”. Choose pass, caution, fail or judgment.</source>
        <translation>Die Regeln kennen kein Urteil „{verdict}“. Wählen Sie Erfüllt, Vorbehalt, Verfehlt oder Ermessen.</translation>
    </message>
    <message>
        <source>Say where your review leans. Choose one of the four, then submit again.</source>
        <translation>Sagen Sie, welche Tendenz Ihr Gutachten hat. Wählen Sie eine der vier und reichen Sie es erneut ein.</translation>
    </message>
    <message>
        <source>The meeting is adjourned. Record this at the next one, or as a note in the minutes.</source>
        <translation>Die Sitzung ist beendet. Erfassen Sie das in der nächsten oder als Notiz im Protokoll.</translation>
    </message>
    <message>
        <source>The meeting is not over. Adjourn it, then publish its minutes.</source>
        <translation>Die Sitzung ist nicht vorbei. Beenden Sie sie und veröffentlichen Sie dann das Protokoll.</translation>
    </message>
    <message>
        <source>The roll of this meeting has not been called. Take it first.</source>
        <translation>Die Anwesenheit dieser Sitzung wurde nicht festgestellt. Erfassen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>These minutes have not been published. Publish them, then have them approved.</source>
        <translation>Dieses Protokoll wurde nicht veröffentlicht. Veröffentlichen Sie es und lassen Sie es dann genehmigen.</translation>
    </message>
    <message>
        <source>These minutes are published already. Change something first, or leave them.</source>
        <translation>Dieses Protokoll ist schon veröffentlicht. Ändern Sie zuerst etwas oder belassen Sie es.</translation>
    </message>
    <message>
        <source>The hub does not know this kind of action. Ask its operator to update it.</source>
        <translation>Der Hub kennt diese Art Handlung nicht. Bitten Sie den Betreiber, ihn zu aktualisieren.</translation>
    </message>
    <message>
        <source>What this refers to ({subject}) does not exist at the hub. Refresh and look again.</source>
        <translation>Worauf sich das bezieht ({subject}), gibt es beim Hub nicht. Gleichen Sie ab und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>{subject} exists already. Open that one instead of making another.</source>
        <translation>{subject} gibt es schon. Öffnen Sie das, statt ein weiteres anzulegen.</translation>
    </message>
    <message>
        <source>“{value}” cannot be used as {field}. Correct it, then try again.</source>
        <translation>„{value}“ ist als {field} nicht möglich. Berichtigen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The {field} is empty. Write something, then try again.</source>
        <translation>Leer ist: {field}. Schreiben Sie etwas und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The text is longer than {most} characters. Shorten it, then try again.</source>
        <translation>Der Text ist länger als {most} Zeichen. Kürzen Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A reply goes no further than what it answers: {most}. Choose that, or write a comment that is no reply.</source>
        <translation>Eine Antwort geht nicht weiter als das, worauf sie antwortet: {most}. Wählen Sie das, oder schreiben Sie einen Kommentar, der keine Antwort ist.</translation>
    </message>
    <message>
        <source>It was signed and sent already, so it cannot be undone. Send a new one to change it.</source>
        <translation>Es wurde schon signiert und gesendet und lässt sich nicht zurücknehmen. Senden Sie Neues, um es zu ändern.</translation>
    </message>
    <message>
        <source>The hub refused it for a reason this program does not know ({reason}). Update TAC Desk.</source>
        <translation>Der Hub hat es aus einem Grund abgelehnt, den dieses Programm nicht kennt ({reason}). Aktualisieren Sie TAC Desk.</translation>
    </message>
    <message>
        <source>{dossier} is {state}, and this is for one that is {usual}. Look at what happens next for it.</source>
        <translation>{dossier} ist {state}, und das gilt nur im Status {usual}. Sehen Sie nach, wie es damit weitergeht.</translation>
    </message>
    <message>
        <source>From {state} to {wanted} leads an act of its own: {act}. Choose that one, or override with a reason.</source>
        <translation>Von {state} zu {wanted} führt eine eigene Handlung: {act}. Wählen Sie diese oder weichen Sie mit Begründung ab.</translation>
    </message>
    <message>
        <source>The review of {dossier} is due on {day}. Write why it is to be opened before.</source>
        <translation>Die Überprüfung von {dossier} ist am {day} fällig. Schreiben Sie, warum sie vorher eröffnet werden soll.</translation>
    </message>
    <message>
        <source>The ballot “{question}” is not a motion that was closed and passed. Choose one that decided this.</source>
        <translation>Die Abstimmung „{question}“ ist kein Antrag, der geschlossen und angenommen wurde. Wählen Sie eine, die das entschied.</translation>
    </message>
    <message>
        <source>“{task}” is not a task of {dossier} as it stands. Look at its list of tasks.</source>
        <translation>„{task}“ ist keine Aufgabe von {dossier}, wie es jetzt steht. Sehen Sie in die Liste seiner Aufgaben.</translation>
    </message>
    <message>
        <source>{dossier} still has to do: {tasks}. Say what became of each, or override with a reason.</source>
        <translation>{dossier} hat noch zu tun: {tasks}. Sagen Sie, was daraus jeweils wurde, oder weichen Sie mit Begründung ab.</translation>
    </message>
    <message>
        <source>{dossier} was sent no notice yet. Send one first.</source>
        <translation>{dossier} wurde noch keine Mitteilung gesendet. Senden Sie zuerst eine.</translation>
    </message>
    <message>
        <source>The notice to {dossier} counts as acknowledged on {day}, and its time runs. Ask for more time if needed.</source>
        <translation>Die Mitteilung an {dossier} gilt als am {day} bestätigt, und die Zeit läuft. Bitten Sie um mehr Zeit, wenn nötig.</translation>
    </message>
    <message>
        <source>The notice to {dossier} is not acknowledged yet, so no time runs. Record first that it was read.</source>
        <translation>Die Mitteilung an {dossier} ist noch nicht bestätigt, also läuft keine Zeit. Erfassen Sie zuerst, dass sie gelesen wurde.</translation>
    </message>
    <message>
        <source>{dossier} has until the end of {day} (UTC) to remedy. Choose another ground: it asks to be retired, or a ballot decided it. An officer may override the time with a reason.</source>
        <translation>{dossier} hat bis zum Ende des {day} (UTC) Zeit zum Beheben. Wählen Sie einen anderen Anlass: Es bittet um Stilllegung, oder eine Abstimmung entschied sie. Eine Amtsperson darf mit Begründung von der Zeit abweichen.</translation>
    </message>
</context>
<context>
    <name>rulebook</name>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Triaged</source>
        <translation>Vorgeprüft</translation>
    </message>
    <message>
        <source>In queue</source>
        <translation>In der Warteliste</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Terminiert</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>Vorgestellt</translation>
    </message>
    <message>
        <source>In voting</source>
        <translation>In Abstimmung</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Zu früh</translation>
    </message>
    <message>
        <source>Waiting on comment</source>
        <translation>Wartet auf Antwort</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Aufgeschoben</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>In Überprüfung</translation>
    </message>
    <message>
        <source>In remediation</source>
        <translation>In Nachbesserung</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Ecosystem</source>
        <translation>Ecosystem</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Bewerber</translation>
    </message>
    <message>
        <source>Hosted</source>
        <translation>Hosted</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation>Vertikal</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Zustimmen</translation>
    </message>
    <message>
        <source>Needs more info</source>
        <translation>Mehr Angaben nötig</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
</context>
<context>
    <name>scope</name>
    <message>
        <source>Partial evidence, cut short: {}</source>
        <translation>Unvollständige Belege, gekürzt: {}</translation>
    </message>
    <message>
        <source>{} repositories</source>
        <translation>{} Repositorys</translation>
    </message>
    <message>
        <source>1 does not resolve</source>
        <translation>1 ist nicht auffindbar</translation>
    </message>
    <message>
        <source>{} do not resolve</source>
        <translation>{} sind nicht auffindbar</translation>
    </message>
    <message>
        <source>Also in scope</source>
        <translation>Auch im Umfang</translation>
    </message>
    <message>
        <source>Does not resolve{}</source>
        <translation>Nicht auffindbar{}</translation>
    </message>
    <message>
        <source>in all {}</source>
        <translation>zusammen {}</translation>
    </message>
</context>
<context>
    <name>slips</name>
    <message>
        <source>No slips were found</source>
        <translation>Keine Unstimmigkeiten gefunden</translation>
    </message>
    <message>
        <source>1 thing to look at</source>
        <translation>1 Stelle ist anzusehen</translation>
    </message>
    <message>
        <source>{} things to look at</source>
        <translation>{} Stellen sind anzusehen</translation>
    </message>
</context>
<context>
    <name>sponsor</name>
    <message>
        <source>Candidate</source>
        <translation>Anwärter</translation>
    </message>
    <message>
        <source>No sponsor yet</source>
        <translation>Noch kein Sponsor</translation>
    </message>
    <message>
        <source>Applies for: {}</source>
        <translation>Bewirbt sich um: {}</translation>
    </message>
    <message>
        <source>You fill a voting seat of the deciding body</source>
        <translation>Sie besetzen einen stimmberechtigten Sitz des entscheidenden Gremiums</translation>
    </message>
    <message>
        <source>The place is free</source>
        <translation>Der Platz ist frei</translation>
    </message>
    <message>
        <source>It stands where it can be sponsored</source>
        <translation>In diesem Status kann es gesponsert werden</translation>
    </message>
    <message>
        <source>It is an approved ecosystem project</source>
        <translation>Es ist ein aufgenommenes Ecosystem-Projekt</translation>
    </message>
    <message>
        <source>You have no conflict of interest in it</source>
        <translation>Sie haben dabei keinen Interessenkonflikt</translation>
    </message>
    <message>
        <source>You have room for one more project</source>
        <translation>Sie haben Raum für ein weiteres Projekt</translation>
    </message>
    <message>
        <source>You sponsor no project now.</source>
        <translation>Sie sponsern jetzt kein Projekt.</translation>
    </message>
    <message>
        <source>You sponsor 1 project now.</source>
        <translation>Sie sponsern jetzt 1 Projekt.</translation>
    </message>
    <message>
        <source>You sponsor {} projects now.</source>
        <translation>Sie sponsern jetzt {} Projekte.</translation>
    </message>
    <message>
        <source>The rulebook allows {}.</source>
        <translation>Das Regelwerk erlaubt {}.</translation>
    </message>
    <message>
        <source>sponsors 1</source>
        <translation>sponsert 1</translation>
    </message>
    <message>
        <source>sponsors {}</source>
        <translation>sponsert {}</translation>
    </message>
    <message>
        <source>{name} became its sponsor.</source>
        <translation>{name} wurde Sponsor.</translation>
    </message>
    <message>
        <source>{name} offered it to {to}.</source>
        <translation>{name} bot es {to} an.</translation>
    </message>
    <message>
        <source>{name} took the offer to {to} back.</source>
        <translation>{name} zog das Angebot an {to} zurück.</translation>
    </message>
    <message>
        <source>{name} declined the offer.</source>
        <translation>{name} lehnte das Angebot ab.</translation>
    </message>
    <message>
        <source>{name} took it over from {to}.</source>
        <translation>{name} übernahm es von {to}.</translation>
    </message>
    <message>
        <source>{name} joined as co-sponsor.</source>
        <translation>{name} wurde Co-Sponsor.</translation>
    </message>
    <message>
        <source>{name} left as co-sponsor.</source>
        <translation>{name} hörte als Co-Sponsor auf.</translation>
    </message>
    <message>
        <source>The sponsorship of {to} ended.</source>
        <translation>Das Sponsoring von {to} endete.</translation>
    </message>
    <message>
        <source>{to} follows as the sponsor.</source>
        <translation>{to} folgt als Sponsor.</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Stimmliste</translation>
    </message>
    <message>
        <source>How others voted is shown</source>
        <translation>Wie andere stimmten, sehen</translation>
    </message>
    <message>
        <source>Closes early</source>
        <translation>Schließt früher</translation>
    </message>
    <message>
        <source>Primary and alternate</source>
        <translation>Inhaber und Vertretung</translation>
    </message>
    <message>
        <source>A vote can be changed</source>
        <translation>Eine Stimme ist änderbar</translation>
    </message>
    <message>
        <source>Lasts at least</source>
        <translation>Dauert mindestens</translation>
    </message>
    <message>
        <source>Late votes are ruled on</source>
        <translation>Über verspätete Stimmen wird entschieden</translation>
    </message>
    <message>
        <source>A reason is required with</source>
        <translation>Eine Begründung ist nötig bei</translation>
    </message>
    <message>
        <source>A reason is for</source>
        <translation>Eine Begründung ist bestimmt für</translation>
    </message>
    <message>
        <source>The sponsor votes</source>
        <translation>Der Sponsor stimmt mit</translation>
    </message>
    <message>
        <source>{} of the eligible seats</source>
        <translation>{} der berechtigten Sitze</translation>
    </message>
    <message>
        <source>{} hours</source>
        <translation>{} Stunden</translation>
    </message>
    <message>
        <source>up to {} hours after the deadline</source>
        <translation>bis {} Stunden nach der Frist</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemanden</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>more than {}</source>
        <translation>mehr als {}</translation>
    </message>
    <message>
        <source>at least {}</source>
        <translation>mindestens {}</translation>
    </message>
    <message>
        <source>eligible seats</source>
        <translation>berechtigte Sitze</translation>
    </message>
    <message>
        <source>all seats</source>
        <translation>alle Sitze</translation>
    </message>
    <message>
        <source>votes cast</source>
        <translation>abgegebene Stimmen</translation>
    </message>
    <message>
        <source>votes cast without abstentions</source>
        <translation>abgegebene Stimmen ohne Enthaltungen</translation>
    </message>
    <message>
        <source>when every seat has voted</source>
        <translation>wenn alle Sitze abgestimmt haben</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>who speaks for the seat replaces the other&apos;s vote</source>
        <translation>wer für den Sitz spricht, ersetzt die Stimme des anderen</translation>
    </message>
    <message>
        <source>the first vote of a seat stands</source>
        <translation>die erste Stimme eines Sitzes gilt</translation>
    </message>
    <message>
        <source>until the close</source>
        <translation>bis zum Schluss</translation>
    </message>
    <message>
        <source>to those who read votes, as they are cast</source>
        <translation>alle, die Stimmen lesen dürfen, sobald sie abgegeben sind</translation>
    </message>
    <message>
        <source>to those who have voted, and to all who read votes after the close</source>
        <translation>wer abgestimmt hat, und nach dem Schluss alle, die Stimmen lesen dürfen</translation>
    </message>
    <message>
        <source>after the close</source>
        <translation>alle nach dem Schluss</translation>
    </message>
    <message>
        <source>as it was when the ballot opened</source>
        <translation>wie sie bei der Eröffnung war</translation>
    </message>
    <message>
        <source>as it is when the ballot closes</source>
        <translation>wie sie beim Schließen ist</translation>
    </message>
    <message>
        <source>abstain</source>
        <translation>Enthaltung</translation>
    </message>
    <message>
        <source>recuse</source>
        <translation>Befangenheit</translation>
    </message>
    <message>
        <source>public</source>
        <translation>Öffentlichkeit</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>Bewerber</translation>
    </message>
    <message>
        <source>council</source>
        <translation>Rat</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>less than a minute</source>
        <translation>weniger als einer Minute</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>{} minutes</source>
        <translation>{} Min.</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>{} hours</source>
        <translation>{} Std.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>{} days</source>
        <translation>{} Tagen</translation>
    </message>
    <message>
        <source>closes in {}</source>
        <translation>endet in {}</translation>
    </message>
    <message>
        <source>closed {} ago</source>
        <translation>endete vor {}</translation>
    </message>
    <message>
        <source>due in {}</source>
        <translation>fällig in {}</translation>
    </message>
    <message>
        <source>overdue by {}</source>
        <translation>seit {} fällig</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>{} ago</source>
        <translation>vor {}</translation>
    </message>
    <message>
        <source>ddd dd MMM yyyy, HH:mm</source>
        <translation>ddd, d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm</source>
        <translation>ddd, d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>{} ({} here)</source>
        <translation>{} ({} hier)</translation>
    </message>
    <message>
        <source>dd MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>dddd, dd MMMM yyyy, HH:mm</source>
        <translation>dddd, d. MMMM yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message>
        <source>Something in TAC Desk itself went wrong</source>
        <translation>In TAC Desk selbst ging etwas schief</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. Try again; if it happens again, report it with the log.</source>
        <translation>Nichts Gespeichertes ist verloren. Versuchen Sie es erneut; geschieht es wieder, melden Sie es mit dem Log.</translation>
    </message>
    <message>
        <source>A file of TAC Desk cannot be read</source>
        <translation>Eine Datei von TAC Desk ist nicht lesbar</translation>
    </message>
    <message>
        <source>A file of TAC Desk cannot be used</source>
        <translation>Eine Datei von TAC Desk ist nicht benutzbar</translation>
    </message>
    <message>
        <source>A passphrase is needed</source>
        <translation>Eine Passphrase wird gebraucht</translation>
    </message>
    <message>
        <source>A secret does not fit into a keyring</source>
        <translation>Ein Geheimnis passt nicht in den Schlüsselbund</translation>
    </message>
    <message>
        <source>A secure connection could not be made</source>
        <translation>Es kam keine sichere Verbindung zustande</translation>
    </message>
    <message>
        <source>An officer, or you on another computer, revoked it.</source>
        <translation>Eine Amtsperson oder Sie auf einem anderen Computer haben ihn gesperrt.</translation>
    </message>
    <message>
        <source>Another computer gave back other entries for the same places.</source>
        <translation>Ein anderer Computer gab für dieselben Stellen andere Einträge zurück.</translation>
    </message>
    <message>
        <source>Another copy of it, or one put back from a backup, has signed in with the same key.</source>
        <translation>Eine andere Kopie davon oder eine aus einer Sicherung hat sich mit demselben Schlüssel angemeldet.</translation>
    </message>
    <message>
        <source>Another hub answers at this address</source>
        <translation>Unter dieser Adresse antwortet ein anderer Hub</translation>
    </message>
    <message>
        <source>Ask the secretary for a new enrolment code.</source>
        <translation>Bitten Sie die Schriftführung um einen neuen Anmeldecode.</translation>
    </message>
    <message>
        <source>Ask the secretary.</source>
        <translation>Fragen Sie die Schriftführung.</translation>
    </message>
    <message>
        <source>Check it, or ask the secretary for a new one.</source>
        <translation>Prüfen Sie ihn oder bitten Sie die Schriftführung um einen neuen.</translation>
    </message>
    <message>
        <source>Check that the disk has room and the folder is yours, then try again.</source>
        <translation>Prüfen Sie, ob die Festplatte Platz hat und der Ordner Ihnen gehört, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check that the folder exists, belongs to you and can be written, then start TAC Desk again.</source>
        <translation>Prüfen Sie, ob der Ordner existiert, Ihnen gehört und beschreibbar ist, und starten Sie TAC Desk neu.</translation>
    </message>
    <message>
        <source>Check that this is the right repository; nothing of it was kept.</source>
        <translation>Prüfen Sie, ob es das richtige Repository ist; nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>Check the address and the network, or clone it yourself and give the folder.</source>
        <translation>Prüfen Sie Adresse und Netz, oder klonen Sie es selbst und geben Sie den Ordner an.</translation>
    </message>
    <message>
        <source>Check the address; evidence needs at least one commit.</source>
        <translation>Prüfen Sie die Adresse; Belege brauchen mindestens einen Commit.</translation>
    </message>
    <message>
        <source>Check the hub&apos;s address; the council&apos;s secretary can tell you the right one.</source>
        <translation>Prüfen Sie die Adresse des Hubs; die Schriftführung des Rates kennt die richtige.</translation>
    </message>
    <message>
        <source>Check the network. Check the hub&apos;s address; the council&apos;s secretary can tell you the right one.</source>
        <translation>Prüfen Sie das Netz. Prüfen Sie die Adresse des Hubs; die Schriftführung des Rates kennt die richtige.</translation>
    </message>
    <message>
        <source>Check the network. Your work is saved on this computer; it is sent when the hub answers again.</source>
        <translation>Prüfen Sie das Netz. Ihre Arbeit ist auf diesem Computer gespeichert; sie wird gesendet, wenn der Hub wieder antwortet.</translation>
    </message>
    <message>
        <source>Choose a longer one, such as four words.</source>
        <translation>Wählen Sie eine längere, etwa vier Wörter.</translation>
    </message>
    <message>
        <source>Collect again; give it more time if the repository is large or the machine is busy.</source>
        <translation>Erfassen Sie erneut; geben Sie mehr Zeit, wenn das Repository groß oder der Computer beschäftigt ist.</translation>
    </message>
    <message>
        <source>Collecting was ended early</source>
        <translation>Die Erfassung wurde vorzeitig beendet</translation>
    </message>
    <message>
        <source>Do not go on: somebody may be in between. Ask the operator, or name the hub&apos;s own CA file.</source>
        <translation>Machen Sie nicht weiter: Jemand könnte dazwischen sein. Fragen Sie den Betreiber oder nennen Sie die CA-Datei des Hubs.</translation>
    </message>
    <message>
        <source>Exchange as usual; an officer can begin a recovery with tac-hub recover begin.</source>
        <translation>Gleichen Sie wie üblich ab; eine Amtsperson kann mit tac-hub recover begin eine Wiederherstellung beginnen.</translation>
    </message>
    <message>
        <source>Fetch the full history (git fetch --unshallow), then try again.</source>
        <translation>Holen Sie den ganzen Verlauf (git fetch --unshallow) und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Free some space on this disk, then try again.</source>
        <translation>Schaffen Sie Platz auf dieser Festplatte und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Free some space on this disk; TAC Desk then goes on by itself.</source>
        <translation>Schaffen Sie Platz auf dieser Festplatte; TAC Desk macht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>Git could not read this repository</source>
        <translation>Git konnte dieses Repository nicht lesen</translation>
    </message>
    <message>
        <source>Git is not installed</source>
        <translation>Git ist nicht installiert</translation>
    </message>
    <message>
        <source>Git is too old</source>
        <translation>Git ist zu alt</translation>
    </message>
    <message>
        <source>Give a branch, a commit, or a tag of a commit with --ref.</source>
        <translation>Geben Sie mit --ref einen Zweig, einen Commit oder das Tag eines Commits an.</translation>
    </message>
    <message>
        <source>Give a later instant with --as-of, or another branch with --ref.</source>
        <translation>Geben Sie mit --as-of einen späteren Zeitpunkt oder mit --ref einen anderen Zweig an.</translation>
    </message>
    <message>
        <source>Give one of these with --ref, or leave it out for the default branch.</source>
        <translation>Geben Sie mit --ref einen davon an, oder lassen Sie es für den Standardzweig weg.</translation>
    </message>
    <message>
        <source>Give the folder of a clone (bare or not), or an https address.</source>
        <translation>Geben Sie den Ordner eines Klons (auch bare) oder eine https-Adresse an.</translation>
    </message>
    <message>
        <source>Go on with one copy only, and first save the words of both with tac-desk unsent -o FILE. Then run tac-desk set-aside and ask the secretary for a new enrolment code; the device is revoked there.</source>
        <translation>Arbeiten Sie mit nur einer Kopie weiter und sichern Sie zuvor die Texte beider mit tac-desk unsent -o DATEI. Führen Sie dann tac-desk set-aside aus und bitten Sie die Schriftführung um einen neuen Anmeldecode; der Computer wird dort gesperrt.</translation>
    </message>
    <message>
        <source>If that is the repository you mean, give its own folder.</source>
        <translation>Wenn Sie dieses Repository meinen, geben Sie seinen eigenen Ordner an.</translation>
    </message>
    <message>
        <source>Install TAC Desk again.</source>
        <translation>Installieren Sie TAC Desk neu.</translation>
    </message>
    <message>
        <source>Install a newer git, then try again.</source>
        <translation>Installieren Sie ein neueres Git und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Install git 2.36 or newer, then try again.</source>
        <translation>Installieren Sie Git 2.36 oder neuer und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Install the newer version again; nothing was changed.</source>
        <translation>Installieren Sie wieder die neuere Version; nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Install the system&apos;s CA certificates.</source>
        <translation>Installieren Sie die CA-Zertifikate des Systems.</translation>
    </message>
    <message>
        <source>It does not have the agreed form.</source>
        <translation>Sie hat nicht die vereinbarte Form.</translation>
    </message>
    <message>
        <source>It is in the hub&apos;s log.</source>
        <translation>Er steht im Log des Hubs.</translation>
    </message>
    <message>
        <source>It is mistyped, too old, or was used.</source>
        <translation>Er ist vertippt, zu alt oder schon benutzt.</translation>
    </message>
    <message>
        <source>It is not what the hub signed after the entries it has.</source>
        <translation>Es ist nicht, was der Hub nach seinen Einträgen signiert hat.</translation>
    </message>
    <message>
        <source>It speaks an older protocol.</source>
        <translation>Es spricht ein älteres Protokoll.</translation>
    </message>
    <message>
        <source>It takes no entries back.</source>
        <translation>Er nimmt keine Einträge zurück.</translation>
    </message>
    <message>
        <source>It waits for entries that it lacks; this computer gives back those it has.</source>
        <translation>Er wartet auf Einträge, die ihm fehlen; dieser Computer gibt die zurück, die er hat.</translation>
    </message>
    <message>
        <source>It was restored from a backup and goes on without what was entered after it.</source>
        <translation>Er wurde aus einer Sicherung wiederhergestellt und macht ohne das weiter, was danach eingetragen wurde.</translation>
    </message>
    <message>
        <source>Its database does not answer.</source>
        <translation>Seine Datenbank antwortet nicht.</translation>
    </message>
    <message>
        <source>Keep this computer&apos;s data, and tell an officer.</source>
        <translation>Behalten Sie die Daten dieses Computers und sagen Sie es einer Amtsperson.</translation>
    </message>
    <message>
        <source>Keep this computer&apos;s data, and tell an officer: a new epoch may be needed.</source>
        <translation>Behalten Sie die Daten dieses Computers und sagen Sie es einer Amtsperson: Vielleicht ist eine neue Epoche nötig.</translation>
    </message>
    <message>
        <source>Make a complete clone of it (git repack -a -d, then remove the alternates) and give that.</source>
        <translation>Machen Sie einen vollständigen Klon davon (git repack -a -d, dann die Alternates entfernen) und geben Sie diesen an.</translation>
    </message>
    <message>
        <source>No certificates to check the hub with</source>
        <translation>Keine Zertifikate, um den Hub zu prüfen</translation>
    </message>
    <message>
        <source>No such branch, tag or commit</source>
        <translation>Kein solcher Zweig, Tag oder Commit</translation>
    </message>
    <message>
        <source>Not a git repository</source>
        <translation>Kein Git-Repository</translation>
    </message>
    <message>
        <source>Nothing had been committed yet</source>
        <translation>Noch war nichts committet</translation>
    </message>
    <message>
        <source>Nothing is lost here. Tell an officer: after tac-hub recover begin, start TAC Desk again; it gives back what the hub lacks.</source>
        <translation>Hier ist nichts verloren. Sagen Sie es einer Amtsperson: Starten Sie TAC Desk nach tac-hub recover begin neu; es gibt zurück, was dem Hub fehlt.</translation>
    </message>
    <message>
        <source>Nothing is lost. Go on working: what you do is saved on this computer and sent when the hub goes on.</source>
        <translation>Nichts ist verloren. Arbeiten Sie weiter: Was Sie tun, wird auf diesem Computer gespeichert und gesendet, wenn der Hub weitermacht.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Try again later; if it stays like this, tell the hub&apos;s operator.</source>
        <translation>Nichts davon wurde behalten. Versuchen Sie es später erneut; bleibt es so, sagen Sie es dem Betreiber des Hubs.</translation>
    </message>
    <message>
        <source>Nothing of its answer was kept. Tell the council&apos;s secretary before you go on.</source>
        <translation>Nichts von seiner Antwort wurde behalten. Sagen Sie es der Schriftführung des Rates, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. If it happens again, report it with the log.</source>
        <translation>Nichts Gespeichertes ist verloren. Geschieht es wieder, melden Sie es mit dem Log.</translation>
    </message>
    <message>
        <source>Reading the repository took too long</source>
        <translation>Das Lesen des Repositorys dauerte zu lange</translation>
    </message>
    <message>
        <source>Renew it.</source>
        <translation>Erneuern Sie sie.</translation>
    </message>
    <message>
        <source>Restore it or its key from a backup. Else save what can be read with tac-desk unsent -o FILE; then tac-desk set-aside keeps the file and begins anew.</source>
        <translation>Stellen Sie sie oder ihren Schlüssel aus einer Sicherung wieder her. Sonst sichern Sie, was lesbar ist, mit tac-desk unsent -o DATEI; tac-desk set-aside hebt die Datei dann auf und beginnt neu.</translation>
    </message>
    <message>
        <source>Restore the file from a backup, or keep all with tac-desk set-aside and sign in anew.</source>
        <translation>Stellen Sie die Datei aus einer Sicherung wieder her, oder heben Sie alles mit tac-desk set-aside auf und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Restore the keyring from a backup; or tac-desk set-aside keeps the files, then sign in anew.</source>
        <translation>Stellen Sie den Schlüsselbund aus einer Sicherung wieder her; oder heben Sie die Dateien mit tac-desk set-aside auf und melden Sie sich dann neu an.</translation>
    </message>
    <message>
        <source>Send less.</source>
        <translation>Senden Sie weniger.</translation>
    </message>
    <message>
        <source>Send them in several.</source>
        <translation>Senden Sie sie in mehreren Teilen.</translation>
    </message>
    <message>
        <source>Sign in again on this computer.</source>
        <translation>Melden Sie sich auf diesem Computer wieder an.</translation>
    </message>
    <message>
        <source>Sign in to your desktop session as usual and start TAC Desk there; nothing was changed.</source>
        <translation>Melden Sie sich wie üblich am Desktop an und starten Sie TAC Desk dort; nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Sign in with an enrolment code.</source>
        <translation>Melden Sie sich mit einem Anmeldecode an.</translation>
    </message>
    <message>
        <source>Start TAC Desk again: this file is only a copy, and is fetched from the hub again.</source>
        <translation>Starten Sie TAC Desk neu: Diese Datei ist nur eine Kopie und wird wieder vom Hub geholt.</translation>
    </message>
    <message>
        <source>Start again and type one.</source>
        <translation>Starten Sie neu und geben Sie eine ein.</translation>
    </message>
    <message>
        <source>Switch to the window that is open, or close it and start again.</source>
        <translation>Wechseln Sie zum offenen Fenster, oder schließen Sie es und starten Sie neu.</translation>
    </message>
    <message>
        <source>TAC Desk is already running for this profile</source>
        <translation>TAC Desk läuft für dieses Profil schon</translation>
    </message>
    <message>
        <source>TAC Desk is too old for this hub</source>
        <translation>TAC Desk ist für diesen Hub zu alt</translation>
    </message>
    <message>
        <source>TAC Desk is too old to vote here</source>
        <translation>TAC Desk ist zu alt, um hier abzustimmen</translation>
    </message>
    <message>
        <source>Tell the council&apos;s administrator; your work stays saved on this computer.</source>
        <translation>Sagen Sie es der Administration des Rates; Ihre Arbeit bleibt auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>The access token is too old.</source>
        <translation>Das Zugangstoken ist zu alt.</translation>
    </message>
    <message>
        <source>The database engine is too old</source>
        <translation>Die Datenbank-Software ist zu alt</translation>
    </message>
    <message>
        <source>The disk is almost full</source>
        <translation>Die Festplatte ist fast voll</translation>
    </message>
    <message>
        <source>The hub cannot do this here</source>
        <translation>Der Hub kann das hier nicht</translation>
    </message>
    <message>
        <source>The hub did not understand the request</source>
        <translation>Der Hub hat die Anfrage nicht verstanden</translation>
    </message>
    <message>
        <source>The hub does not answer</source>
        <translation>Der Hub antwortet nicht</translation>
    </message>
    <message>
        <source>The hub does not have what was asked for.</source>
        <translation>Der Hub hat nicht, wonach gefragt wurde.</translation>
    </message>
    <message>
        <source>The hub does not know the token.</source>
        <translation>Der Hub kennt das Token nicht.</translation>
    </message>
    <message>
        <source>The hub does not let this computer in</source>
        <translation>Der Hub lässt diesen Computer nicht herein</translation>
    </message>
    <message>
        <source>The hub does not list you.</source>
        <translation>Der Hub führt Sie nicht.</translation>
    </message>
    <message>
        <source>The hub goes on with another ledger</source>
        <translation>Der Hub setzt mit einem anderen Hauptbuch fort</translation>
    </message>
    <message>
        <source>The hub is being restored from a backup</source>
        <translation>Der Hub wird aus einer Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>The hub is busy</source>
        <translation>Der Hub ist beschäftigt</translation>
    </message>
    <message>
        <source>The hub is not in recovery</source>
        <translation>Der Hub ist nicht in einer Wiederherstellung</translation>
    </message>
    <message>
        <source>The hub limits how often one computer asks.</source>
        <translation>Der Hub begrenzt, wie oft ein Computer anfragt.</translation>
    </message>
    <message>
        <source>The hub made a mistake</source>
        <translation>Der Hub hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>The hub sends this computer elsewhere</source>
        <translation>Der Hub schickt diesen Computer woandershin</translation>
    </message>
    <message>
        <source>The hub signed two different ledgers</source>
        <translation>Der Hub hat zwei verschiedene Hauptbücher signiert</translation>
    </message>
    <message>
        <source>The hub stopped waiting for it.</source>
        <translation>Der Hub hat nicht länger darauf gewartet.</translation>
    </message>
    <message>
        <source>The hub takes too long to answer</source>
        <translation>Der Hub braucht zu lange für die Antwort</translation>
    </message>
    <message>
        <source>The hub waits after wrong codes.</source>
        <translation>Der Hub wartet nach falschen Codes.</translation>
    </message>
    <message>
        <source>The hub&apos;s answer is too large</source>
        <translation>Die Antwort des Hubs ist zu groß</translation>
    </message>
    <message>
        <source>The hub&apos;s answer makes no sense</source>
        <translation>Die Antwort des Hubs ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate is not trusted</source>
        <translation>Dem Zertifikat des Hubs wird nicht vertraut</translation>
    </message>
    <message>
        <source>The hub&apos;s key was replaced</source>
        <translation>Der Schlüssel des Hubs wurde ersetzt</translation>
    </message>
    <message>
        <source>The hub&apos;s ledger is shorter than this computer&apos;s copy</source>
        <translation>Das Hauptbuch des Hubs ist kürzer als die Kopie dieses Computers</translation>
    </message>
    <message>
        <source>The hub&apos;s name cannot be found</source>
        <translation>Der Name des Hubs ist nicht zu finden</translation>
    </message>
    <message>
        <source>The hub&apos;s record does not match the copy on this computer</source>
        <translation>Das Hauptbuch des Hubs passt nicht zur Kopie auf diesem Computer</translation>
    </message>
    <message>
        <source>The key of this profile is missing</source>
        <translation>Der Schlüssel dieses Profils fehlt</translation>
    </message>
    <message>
        <source>The keyring that holds this profile&apos;s secrets is missing</source>
        <translation>Der Schlüsselbund mit den Geheimnissen dieses Profils fehlt</translation>
    </message>
    <message>
        <source>The method is not allowed.</source>
        <translation>Die Methode ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>The passphrase is wrong</source>
        <translation>Die Passphrase ist falsch</translation>
    </message>
    <message>
        <source>The repository is too large to read</source>
        <translation>Das Repository ist zu groß zum Lesen</translation>
    </message>
    <message>
        <source>The repository may be damaged: make a fresh clone, then try again.</source>
        <translation>Das Repository ist vielleicht beschädigt: Machen Sie einen neuen Klon und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The request came too slowly</source>
        <translation>Die Anfrage kam zu langsam</translation>
    </message>
    <message>
        <source>The request is too large</source>
        <translation>Die Anfrage ist zu groß</translation>
    </message>
    <message>
        <source>The request was given up</source>
        <translation>Die Anfrage wurde aufgegeben</translation>
    </message>
    <message>
        <source>The secrets of this profile cannot be read</source>
        <translation>Die Geheimnisse dieses Profils sind nicht lesbar</translation>
    </message>
    <message>
        <source>The secrets of this profile cannot be saved</source>
        <translation>Die Geheimnisse dieses Profils lassen sich nicht speichern</translation>
    </message>
    <message>
        <source>The sign-in has to be renewed</source>
        <translation>Die Anmeldung muss erneuert werden</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used</source>
        <translation>Der Schlüsselbund des Systems ist nicht benutzbar</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not answer</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht</translation>
    </message>
    <message>
        <source>There is no hub at this address</source>
        <translation>Unter dieser Adresse gibt es keinen Hub</translation>
    </message>
    <message>
        <source>There is no room left on the disk</source>
        <translation>Auf der Festplatte ist kein Platz mehr</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>This clone is too shallow</source>
        <translation>Dieser Klon ist zu flach</translation>
    </message>
    <message>
        <source>This computer is not signed in</source>
        <translation>Dieser Computer ist nicht angemeldet</translation>
    </message>
    <message>
        <source>This computer was signed out</source>
        <translation>Dieser Computer wurde abgemeldet</translation>
    </message>
    <message>
        <source>This computer&apos;s profile is used twice</source>
        <translation>Das Profil dieses Computers wird doppelt benutzt</translation>
    </message>
    <message>
        <source>This does not continue the hub&apos;s ledger</source>
        <translation>Das setzt das Hauptbuch des Hubs nicht fort</translation>
    </message>
    <message>
        <source>This enrolment code does not work</source>
        <translation>Dieser Anmeldecode gilt nicht</translation>
    </message>
    <message>
        <source>This folder leads to another repository</source>
        <translation>Dieser Ordner führt zu einem anderen Repository</translation>
    </message>
    <message>
        <source>This is no commit</source>
        <translation>Das ist kein Commit</translation>
    </message>
    <message>
        <source>This is not an address of a hub</source>
        <translation>Das ist keine Adresse eines Hubs</translation>
    </message>
    <message>
        <source>This is not an enrolment code</source>
        <translation>Das ist kein Anmeldecode</translation>
    </message>
    <message>
        <source>This passphrase is too short</source>
        <translation>Diese Passphrase ist zu kurz</translation>
    </message>
    <message>
        <source>This profile is not signed in</source>
        <translation>Dieses Profil ist nicht angemeldet</translation>
    </message>
    <message>
        <source>This program is too old for the hub</source>
        <translation>Dieses Programm ist zu alt für den Hub</translation>
    </message>
    <message>
        <source>This repository borrows objects from another one</source>
        <translation>Dieses Repository leiht Objekte von einem anderen</translation>
    </message>
    <message>
        <source>This repository could not be fetched</source>
        <translation>Dieses Repository konnte nicht geholt werden</translation>
    </message>
    <message>
        <source>This repository is empty</source>
        <translation>Dieses Repository ist leer</translation>
    </message>
    <message>
        <source>This sign-in is not valid</source>
        <translation>Diese Anmeldung ist nicht gültig</translation>
    </message>
    <message>
        <source>Too many commands at once</source>
        <translation>Zu viele Befehle auf einmal</translation>
    </message>
    <message>
        <source>Too many failed tries</source>
        <translation>Zu viele Fehlversuche</translation>
    </message>
    <message>
        <source>Too many requests at once</source>
        <translation>Zu viele Anfragen auf einmal</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>Try again in ten minutes.</source>
        <translation>Versuchen Sie es in zehn Minuten erneut.</translation>
    </message>
    <message>
        <source>Try again later; if it stays like this, tell the hub&apos;s operator.</source>
        <translation>Versuchen Sie es später erneut; bleibt es so, sagen Sie es dem Betreiber des Hubs.</translation>
    </message>
    <message>
        <source>Try again later; nothing was lost.</source>
        <translation>Versuchen Sie es später erneut; nichts ging verloren.</translation>
    </message>
    <message>
        <source>Try again when the machine is less busy; if it happens again, the repository may be hostile.</source>
        <translation>Versuchen Sie es erneut, wenn der Computer weniger zu tun hat; geschieht es wieder, ist das Repository vielleicht bösartig.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Type it again; nothing was changed. When it is lost, tac-desk set-aside keeps the files and begins anew.</source>
        <translation>Geben Sie sie erneut ein; nichts wurde verändert. Ist sie verloren, hebt tac-desk set-aside die Dateien auf und beginnt neu.</translation>
    </message>
    <message>
        <source>Type it as https://hub.example.org.</source>
        <translation>Geben Sie sie als https://hub.example.org ein.</translation>
    </message>
    <message>
        <source>Type the code as the secretary gave it; spaces, dashes and lower case do not matter.</source>
        <translation>Geben Sie den Code so ein, wie die Schriftführung ihn gab; Leerzeichen, Striche und Kleinschreibung sind gleichgültig.</translation>
    </message>
    <message>
        <source>Unlock it (a dialog may be hidden behind this window), then try again.</source>
        <translation>Entsperren Sie ihn (vielleicht liegt ein Dialog hinter diesem Fenster) und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Unlock or repair it, then try again.</source>
        <translation>Entsperren oder reparieren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Update TAC Desk on this computer.</source>
        <translation>Aktualisieren Sie TAC Desk auf diesem Computer.</translation>
    </message>
    <message>
        <source>Update TAC Desk on this computer. What you began is kept.</source>
        <translation>Aktualisieren Sie TAC Desk auf diesem Computer. Was Sie begonnen haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Wait a moment; nothing was lost.</source>
        <translation>Warten Sie einen Moment; nichts ging verloren.</translation>
    </message>
    <message>
        <source>You are not a member here</source>
        <translation>Sie sind hier kein Mitglied</translation>
    </message>
    <message>
        <source>Your saved work was written by a newer TAC Desk</source>
        <translation>Ihre gespeicherte Arbeit stammt von einem neueren TAC Desk</translation>
    </message>
    <message>
        <source>Your work is saved on this computer; it is sent when the hub answers again.</source>
        <translation>Ihre Arbeit ist auf diesem Computer gespeichert; sie wird gesendet, wenn der Hub wieder antwortet.</translation>
    </message>
    <message>
        <source>Your work is saved on this computer; it is sent when the hub answers again. Try again later; if it stays like this, tell the hub&apos;s operator.</source>
        <translation>Ihre Arbeit ist auf diesem Computer gespeichert; sie wird gesendet, wenn der Hub wieder antwortet. Versuchen Sie es später erneut; bleibt es so, sagen Sie es dem Betreiber des Hubs.</translation>
    </message>
</context>
<context>
    <name>vote</name>
    <message>
        <source>Others&apos; votes are closed to you while a conflict of interest stands</source>
        <translation>Die Stimmen anderer sind Ihnen verschlossen, solange ein Interessenkonflikt besteht</translation>
    </message>
    <message>
        <source>Votes are shown to the council only, until the ballot closes</source>
        <translation>Stimmen werden nur dem Rat gezeigt, bis die Abstimmung schließt</translation>
    </message>
    <message>
        <source>Cancelled without a result: {}</source>
        <translation>Abgebrochen ohne Ergebnis: {}</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Did not pass</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>{}: {} yes of {}, {} were needed</source>
        <translation>{}: {} Ja von {}, {} waren nötig</translation>
    </message>
    <message>
        <source>{}; there was no quorum</source>
        <translation>{}; es gab kein Quorum</translation>
    </message>
    <message>
        <source>No vote counts yet; how many yes it needs depends on how many vote</source>
        <translation>Noch zählt keine Stimme; wie viele Ja nötig sind, hängt davon ab, wie viele abstimmen</translation>
    </message>
    <message>
        <source>Needs {} of {} yes; {} so far</source>
        <translation>Nötig: {} Ja von {}; bisher {}</translation>
    </message>
    <message>
        <source>{}; needs {} more yes to pass</source>
        <translation>{}; es fehlen noch {} Ja</translation>
    </message>
    <message>
        <source>{}; enough</source>
        <translation>{}; genug</translation>
    </message>
    <message>
        <source>{}; enough, once the quorum is met</source>
        <translation>{}; genug, sobald das Quorum erreicht ist</translation>
    </message>
    <message>
        <source>Sealed: how others vote is shown once your own vote is counted</source>
        <translation>Versiegelt: Wie andere stimmen, sehen Sie, sobald Ihre eigene Stimme gezählt ist</translation>
    </message>
    <message>
        <source>Sealed: how others vote is shown when the ballot closes</source>
        <translation>Versiegelt: Wie andere stimmen, sehen Sie, wenn die Abstimmung schließt</translation>
    </message>
    <message>
        <source>1 seat may vote</source>
        <translation>1 Sitz darf abstimmen</translation>
    </message>
    <message>
        <source>{} seats may vote</source>
        <translation>{} Sitze dürfen abstimmen</translation>
    </message>
    <message>
        <source>{} yes</source>
        <translation>{} Ja</translation>
    </message>
    <message>
        <source>{} no</source>
        <translation>{} Nein</translation>
    </message>
    <message>
        <source>{} abstain</source>
        <translation>{} enthalten</translation>
    </message>
    <message>
        <source>{} not voted</source>
        <translation>{} ohne Stimme</translation>
    </message>
    <message>
        <source>{} recused, so the base is {} instead of {}</source>
        <translation>{} befangen, daher ist die Grundlage {} statt {}</translation>
    </message>
    <message>
        <source>{} of {} yes votes are of one affiliation: {}</source>
        <translation>{} von {} Ja-Stimmen haben eine Zugehörigkeit: {}</translation>
    </message>
    <message>
        <source>{} of {} no votes are of one affiliation: {}</source>
        <translation>{} von {} Nein-Stimmen haben eine Zugehörigkeit: {}</translation>
    </message>
    <message>
        <source>{}; {}.</source>
        <translation>{}; {}.</translation>
    </message>
    <message>
        <source>Until it closes, your vote is shown to those who have voted.</source>
        <translation>Bis zum Schluss sehen Ihre Stimme nur die, die abgestimmt haben.</translation>
    </message>
    <message>
        <source>Nobody is shown your vote before it closes.</source>
        <translation>Niemand sieht Ihre Stimme vor dem Schluss.</translation>
    </message>
    <message>
        <source>More than {share} of {base}</source>
        <translation>Mehr als {share} von {base}</translation>
    </message>
    <message>
        <source>At least {share} of {base}</source>
        <translation>Mindestens {share} von {base}</translation>
    </message>
    <message>
        <source>all eligible seats</source>
        <translation>allen berechtigten Sitzen</translation>
    </message>
    <message>
        <source>the votes cast</source>
        <translation>den abgegebenen Stimmen</translation>
    </message>
    <message>
        <source>the votes cast, abstentions left out</source>
        <translation>den abgegebenen Stimmen ohne Enthaltungen</translation>
    </message>
    <message>
        <source>all seats</source>
        <translation>allen Sitzen</translation>
    </message>
    <message>
        <source>quorum of {}</source>
        <translation>Quorum von {}</translation>
    </message>
    <message>
        <source>is met</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>is not met</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>quorum of {} {}: {} seats at the roll call, {} have voted</source>
        <translation>Quorum von {} {}: {} Sitze waren anwesend, {} haben abgestimmt</translation>
    </message>
    <message>
        <source>quorum of {} is met</source>
        <translation>Quorum von {} erreicht</translation>
    </message>
    <message>
        <source>quorum of {} not met yet</source>
        <translation>Quorum von {} noch nicht erreicht</translation>
    </message>
    <message>
        <source>Cancelled on {}</source>
        <translation>Abgebrochen am {}</translation>
    </message>
    <message>
        <source>Closed on {}</source>
        <translation>Geschlossen am {}</translation>
    </message>
    <message>
        <source>Frozen since {}: it takes no votes and does not close</source>
        <translation>Eingefroren seit {}: nimmt keine Stimmen an und schließt nicht</translation>
    </message>
    <message>
        <source>Voted on in the meeting: open until an officer closes it</source>
        <translation>Abstimmung in der Sitzung: offen, bis eine Amtsperson sie schließt</translation>
    </message>
    <message>
        <source>The deadline has passed: {}</source>
        <translation>Die Frist ist abgelaufen: {}</translation>
    </message>
    <message>
        <source>Closes in {}: {}</source>
        <translation>Endet in {}: {}</translation>
    </message>
    <message>
        <source>The hub was restored: {}</source>
        <translation>Der Hub wurde wiederhergestellt: {}</translation>
    </message>
    <message>
        <source>{} can resume it, with the time it stood still added, or cancel it.</source>
        <translation>{} kann sie fortsetzen, die Zeit des Stillstands kommt hinzu, oder abbrechen.</translation>
    </message>
    <message>
        <source>An officer</source>
        <translation>Eine Amtsperson</translation>
    </message>
    <message>
        <source>Turned from a vote of the meeting into an e-vote: {}</source>
        <translation>Von der Sitzung in eine Online-Abstimmung umgewandelt: {}</translation>
    </message>
    <message>
        <source>Extended: {}</source>
        <translation>Verlängert: {}</translation>
    </message>
    <message>
        <source>You were reminded on {}: {} has not voted.</source>
        <translation>Sie wurden am {} erinnert: {} hat nicht abgestimmt.</translation>
    </message>
    <message>
        <source>A vote of {} came too late; an officer may still rule that it counts.</source>
        <translation>Eine Stimme von {} kam zu spät; eine Amtsperson kann noch entscheiden, dass sie zählt.</translation>
    </message>
    <message>
        <source>A vote of {} came too late; it was not counted.</source>
        <translation>Eine Stimme von {} kam zu spät; sie wurde nicht gezählt.</translation>
    </message>
    <message>
        <source>The late vote of {} was ruled to count: {}</source>
        <translation>Die verspätete Stimme von {} zählt laut Entscheid: {}</translation>
    </message>
    <message>
        <source>The late vote of {} was ruled not to count: {}</source>
        <translation>Die verspätete Stimme von {} zählt laut Entscheid nicht: {}</translation>
    </message>
    <message>
        <source>all seats that are not recused</source>
        <translation>allen Sitzen, die nicht befangen sind</translation>
    </message>
    <message>
        <source>votes cast</source>
        <translation>abgegebenen Stimmen</translation>
    </message>
    <message>
        <source>votes cast without abstentions</source>
        <translation>abgegebenen Stimmen ohne Enthaltungen</translation>
    </message>
    <message>
        <source> or by </source>
        <translation> oder nach </translation>
    </message>
    <message>
        <source>Counted by {}, the result would be the opposite.</source>
        <translation>Gezählt nach {} wäre das Ergebnis umgekehrt.</translation>
    </message>
    <message>
        <source>As it stands it does not pass; counted by {} it would.</source>
        <translation>Wie es steht, wird es nicht angenommen; gezählt nach {} würde es angenommen.</translation>
    </message>
    <message>
        <source>As it stands it passes; counted by {} it would not.</source>
        <translation>Wie es steht, wird es angenommen; gezählt nach {} würde es nicht angenommen.</translation>
    </message>
    <message>
        <source>You vote for {}.</source>
        <translation>Sie stimmen für {}.</translation>
    </message>
    <message>
        <source>dd MMM, HH:mm</source>
        <translation>d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>This seat says {} since {}. You may change it until the vote closes.</source>
        <translation>Dieser Sitz sagt {} seit {}. Sie dürfen es ändern, bis die Abstimmung endet.</translation>
    </message>
    <message>
        <source>This seat says {} since {}. By the terms of this ballot that stands.</source>
        <translation>Dieser Sitz sagt {} seit {}. Nach den Bedingungen dieser Abstimmung gilt das.</translation>
    </message>
    <message>
        <source>This ballot was cancelled; nothing was decided.</source>
        <translation>Diese Abstimmung wurde abgebrochen; nichts wurde entschieden.</translation>
    </message>
    <message>
        <source>This ballot is closed. Its result is in the record.</source>
        <translation>Diese Abstimmung ist geschlossen. Ihr Ergebnis ist in der Akte.</translation>
    </message>
    <message>
        <source>You hold no seat on the roll of this ballot, so you can read it but not vote.</source>
        <translation>Sie haben keinen Sitz auf der Stimmliste dieser Abstimmung; Sie können sie lesen, aber nicht abstimmen.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Returning</source>
        <translation>Wiederkehrend</translation>
    </message>
    <message>
        <source>Invented</source>
        <translation>Erfunden</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Put away until there is news</source>
        <translation>Weggelegt, bis es Neues gibt</translation>
    </message>
    <message>
        <source>Put off until {}</source>
        <translation>Zurückgestellt bis {}</translation>
    </message>
    <message>
        <source>Session {}</source>
        <translation>Anhörung {}</translation>
    </message>
    <message>
        <source>No. {} in line</source>
        <translation>Nr. {} in der Reihe</translation>
    </message>
    <message>
        <source>No. {}, session {}</source>
        <translation>Nr. {}, Anhörung {}</translation>
    </message>
    <message>
        <source>Reviewed by me</source>
        <translation>Von mir begutachtet</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorbehalt</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Verfehlt</translation>
    </message>
    <message>
        <source>Judgment</source>
        <translation>Ermessen</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>1 other verdict</source>
        <translation>1 anderes Urteil</translation>
    </message>
    <message>
        <source>{} other verdicts</source>
        <translation>{} andere Urteile</translation>
    </message>
    <message>
        <source>{}, shown once yours is given</source>
        <translation>{}, gezeigt, sobald Ihres gegeben ist</translation>
    </message>
    <message>
        <source>Met, and it was verified</source>
        <translation>Erfüllt, und das wurde geprüft</translation>
    </message>
    <message>
        <source>Partly met, or it could not be verified</source>
        <translation>Teils erfüllt, oder nicht prüfbar</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>All is known, the rule leaves it open: your note names the question</source>
        <translation>Alles ist bekannt, die Regel lässt es offen: Ihre Notiz nennt die Frage</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>Enthaltung</translation>
    </message>
    <message>
        <source>Recuse</source>
        <translation>Befangen</translation>
    </message>
    <message>
        <source>Counts towards the majority</source>
        <translation>Zählt zur Mehrheit</translation>
    </message>
    <message>
        <source>Counts against</source>
        <translation>Zählt dagegen</translation>
    </message>
    <message>
        <source>Says neither yes nor no</source>
        <translation>Sagt weder Ja noch Nein</translation>
    </message>
    <message>
        <source>A conflict of interest: your seat takes no part</source>
        <translation>Ein Interessenkonflikt: Ihr Sitz nimmt nicht teil</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Gutachten</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Zweiter Blick</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>It can still be undone; then it is signed and sent.</source>
        <translation>Es lässt sich noch zurücknehmen; dann wird es signiert und gesendet.</translation>
    </message>
    <message>
        <source>Signed; it is sent as soon as the hub can be reached.</source>
        <translation>Signiert; es wird gesendet, sobald der Hub erreichbar ist.</translation>
    </message>
    <message>
        <source>The hub has it; its place in the record is being verified.</source>
        <translation>Der Hub hat es; sein Platz in der Akte wird geprüft.</translation>
    </message>
    <message>
        <source>It is in the record, and this computer has verified that.</source>
        <translation>Es ist in der Akte, und dieser Computer hat das geprüft.</translation>
    </message>
    <message>
        <source>The hub recorded it with the reason; it does not count.</source>
        <translation>Der Hub hat es mit dem Grund festgehalten; es zählt nicht.</translation>
    </message>
    <message>
        <source>It was sent, but by now the rules would refuse it.</source>
        <translation>Es wurde gesendet, aber inzwischen würden die Regeln es ablehnen.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Council and applicant</source>
        <translation>Rat und Bewerber</translation>
    </message>
    <message>
        <source>Council only</source>
        <translation>Nur der Rat</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Nur ich</translation>
    </message>
    <message>
        <source>Everybody who is signed in at the hub reads it, observers too.</source>
        <translation>Alle, die am Hub angemeldet sind, lesen es, auch Beobachter.</translation>
    </message>
    <message>
        <source>Members and officers read it, and it counts as told to the applicant.</source>
        <translation>Mitglieder und Amtspersonen lesen es, und es gilt als dem Antragsteller mitgeteilt.</translation>
    </message>
    <message>
        <source>Members and officers read it, nobody else.</source>
        <translation>Mitglieder und Amtspersonen lesen es, sonst niemand.</translation>
    </message>
    <message>
        <source>Nobody else reads it.</source>
        <translation>Sonst liest es niemand.</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>Should</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Only mentioned</source>
        <translation>Nur erwähnt</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Draft of a letter</source>
        <translation>Entwurf eines Briefs</translation>
    </message>
    <message>
        <source>Sponsorship</source>
        <translation>Sponsoring</translation>
    </message>
    <message>
        <source>Sponsorship withdrawn</source>
        <translation>Sponsoring zurückgezogen</translation>
    </message>
    <message>
        <source>Sponsorship offered</source>
        <translation>Sponsoring angeboten</translation>
    </message>
    <message>
        <source>Offer answered</source>
        <translation>Angebot beantwortet</translation>
    </message>
    <message>
        <source>Co-sponsorship</source>
        <translation>Co-Sponsoring</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Answer to an ask</source>
        <translation>Antwort auf eine Anforderung</translation>
    </message>
    <message>
        <source>Ask settled</source>
        <translation>Anforderung erledigt</translation>
    </message>
    <message>
        <source>Interest declared</source>
        <translation>Interesse angegeben</translation>
    </message>
    <message>
        <source>Interest withdrawn</source>
        <translation>Interesse zurückgezogen</translation>
    </message>
    <message>
        <source>Interest dismissed</source>
        <translation>Interesse unerheblich</translation>
    </message>
    <message>
        <source>Seats delegated</source>
        <translation>Sitze übertragen</translation>
    </message>
    <message>
        <source>Membership declared</source>
        <translation>Zugehörigkeit erklärt</translation>
    </message>
    <message>
        <source>Body left</source>
        <translation>Gremium verlassen</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>State changed</source>
        <translation>Status geändert</translation>
    </message>
    <message>
        <source>Application filed</source>
        <translation>Bewerbung eingereicht</translation>
    </message>
    <message>
        <source>Application changed</source>
        <translation>Bewerbung geändert</translation>
    </message>
    <message>
        <source>Dossier scheduled</source>
        <translation>Dossier terminiert</translation>
    </message>
    <message>
        <source>Evidence attached</source>
        <translation>Belege beigefügt</translation>
    </message>
    <message>
        <source>Review opened</source>
        <translation>Überprüfung eröffnet</translation>
    </message>
    <message>
        <source>Review concluded</source>
        <translation>Überprüfung abgeschlossen</translation>
    </message>
    <message>
        <source>Notice sent</source>
        <translation>Mitteilung gesendet</translation>
    </message>
    <message>
        <source>Notice acknowledged</source>
        <translation>Mitteilung bestätigt</translation>
    </message>
    <message>
        <source>Time to remedy extended</source>
        <translation>Zeit zum Beheben verlängert</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Returned to active</source>
        <translation>Wieder aktiv</translation>
    </message>
    <message>
        <source>Task assigned</source>
        <translation>Aufgabe zugewiesen</translation>
    </message>
    <message>
        <source>Task settled</source>
        <translation>Aufgabe erledigt</translation>
    </message>
    <message>
        <source>Ballot opened</source>
        <translation>Abstimmung eröffnet</translation>
    </message>
    <message>
        <source>Ballot closed</source>
        <translation>Abstimmung geschlossen</translation>
    </message>
    <message>
        <source>Ballot extended</source>
        <translation>Abstimmung verlängert</translation>
    </message>
    <message>
        <source>Ballot cancelled</source>
        <translation>Abstimmung abgebrochen</translation>
    </message>
    <message>
        <source>Ballot frozen</source>
        <translation>Abstimmung eingefroren</translation>
    </message>
    <message>
        <source>Ballot resumed</source>
        <translation>Abstimmung fortgesetzt</translation>
    </message>
    <message>
        <source>Ruling on a late vote</source>
        <translation>Entscheid über eine verspätete Stimme</translation>
    </message>
    <message>
        <source>Turned into an e-vote</source>
        <translation>In Online-Abstimmung umgewandelt</translation>
    </message>
    <message>
        <source>Reminder to vote</source>
        <translation>Erinnerung ans Abstimmen</translation>
    </message>
    <message>
        <source>Motion put</source>
        <translation>Antrag gestellt</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Minutes note</source>
        <translation>Protokollnotiz</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Action item settled</source>
        <translation>Aufgabe erledigt</translation>
    </message>
    <message>
        <source>Meeting planned</source>
        <translation>Sitzung geplant</translation>
    </message>
    <message>
        <source>Plan of the meeting changed</source>
        <translation>Sitzungsplan geändert</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>Came or left</source>
        <translation>Gekommen oder gegangen</translation>
    </message>
    <message>
        <source>Motion on the record</source>
        <translation>Antrag zu Protokoll</translation>
    </message>
    <message>
        <source>Minutes published</source>
        <translation>Protokoll veröffentlicht</translation>
    </message>
    <message>
        <source>Minutes approved</source>
        <translation>Protokoll genehmigt</translation>
    </message>
    <message>
        <source>Meeting adjourned</source>
        <translation>Sitzung beendet</translation>
    </message>
    <message>
        <source>Council founded</source>
        <translation>Rat gegründet</translation>
    </message>
    <message>
        <source>Member added</source>
        <translation>Mitglied aufgenommen</translation>
    </message>
    <message>
        <source>Affiliation recorded</source>
        <translation>Zugehörigkeit erfasst</translation>
    </message>
    <message>
        <source>Computer enrolled</source>
        <translation>Computer angemeldet</translation>
    </message>
    <message>
        <source>Computer revoked</source>
        <translation>Computer gesperrt</translation>
    </message>
    <message>
        <source>Key of the hub changed</source>
        <translation>Schlüssel des Hubs geändert</translation>
    </message>
    <message>
        <source>Seat filled</source>
        <translation>Sitz besetzt</translation>
    </message>
    <message>
        <source>Seat ended</source>
        <translation>Sitz beendet</translation>
    </message>
    <message>
        <source>Secretary appointed</source>
        <translation>Schriftführung bestellt</translation>
    </message>
</context>
</TS>
