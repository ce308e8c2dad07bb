<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About TAC Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TAC Desk {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews, sponsorships and votes, on line and off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BSD-3-Clause licence. Built with Qt for Python (LGPL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionItemsCard</name>
    <message>
        <source>Settle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue since {}, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on {}, {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionLine</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdjournForm</name>
    <message>
        <source>Adjourn the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjourn it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open, to be closed or turned into an e-vote first: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roll was not called. After the meeting it cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends at {}. Notes, actions and the recording can be added after that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AffiliationForm</name>
    <message>
        <source>Record an affiliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employed by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2027-01-31, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give days as 2027-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaDialog</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: it takes what it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays on the agenda as long as it is scheduled for this meeting or on its record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed the agenda while you did. Nothing of either is lost yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep mine instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every item needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item takes {} minutes at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty agenda is made anew, in the usual order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item has a length yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} minutes in all: it ends at {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} minutes in all, and what has no length: it ends after {}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaExchange</name>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry for calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda written: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Agenda items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmendMeetingForm</name>
    <message>
        <source>Change the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link, once there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is over, so its time stands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No application was filed with this dossier.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApproveForm</name>
    <message>
        <source>Minutes were approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later meeting approves minutes, and none is planned. Plan it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition {}, published on {}, stands approved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskBlock</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer or reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer, or the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer or reason: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <source>What is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done, so that one can tell when it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2027-01-31, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BallotForm</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the record and in the minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BallotHistory</name>
    <message>
        <source>History of the ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, the oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BallotOffice</name>
    <message>
        <source>History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As an officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, extend, cancel, resume, remind, rule on late votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose the ballot…</source>
        <translation type="unfinished">Abstimmung s&amp;chließen…</translation>
    </message>
    <message>
        <source>&amp;Extend the ballot…</source>
        <translation type="unfinished">Abstimmung &amp;verlängern…</translation>
    </message>
    <message>
        <source>&amp;Remind those who have not voted…</source>
        <translation type="unfinished">An fehlende &amp;Stimmen erinnern…</translation>
    </message>
    <message>
        <source>Rule on a l&amp;ate vote…</source>
        <translation type="unfinished">Über verspätete St&amp;imme entscheiden…</translation>
    </message>
    <message>
        <source>&amp;Turn into an e-vote…</source>
        <translation type="unfinished">In &amp;Online-Abstimmung umwandeln…</translation>
    </message>
    <message>
        <source>&amp;Cancel the ballot…</source>
        <translation type="unfinished">Abstimmung a&amp;bbrechen…</translation>
    </message>
    <message>
        <source>Res&amp;ume the frozen ballot…</source>
        <translation type="unfinished">Eingefrorene Abstimmung &amp;fortsetzen…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodiesPage</name>
    <message>
        <source>Seats and bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bodies yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come with the council&apos;s rulebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare membership…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the body…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegate my seats…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roll on the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today; or 2026-10-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As an officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fill a seat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End a seat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appoint a &amp;secretary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an &amp;affiliation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day as 2026-10-01, or nothing for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, {} of them mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hold no seat here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll of the {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: primary {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, alternate {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, since {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; delegated until {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; secretary of this body: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyForm</name>
    <message>
        <source>There is nothing to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its roll has 1 seat afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its roll has {} seats afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CancelForm</name>
    <message>
        <source>Cancel the ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecklistModel</name>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, asks for a second look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>Further checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good practice seen in the repository&apos;s content. It counts for none of the criteria above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the further checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the further checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecksTree</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseForm</name>
    <message>
        <source>Close the ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late votes without a ruling: {}. After the closing none of them can count.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommentBlock</name>
    <message>
        <source>Comment of {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommitLine</name>
    <message>
        <source>Copy the whole commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare snapshots of the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other repositories in scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit {}, as of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence has been attached to this dossier yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Compare evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of {}, then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked in the earlier round, of the whole dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check on this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence has been attached to this dossier yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row is left out until you have given your own verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} rows are left out until you have given your own verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one snapshot so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked in the earlier round</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CriterionCard</name>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What supports your verdict: a file, a line, a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other reviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified from git yet: look for yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, saved on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted with my review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeclareForm</name>
    <message>
        <source>Declare membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I belong to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You get a seat of your own, and vote from its next ballot on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DelegateForm</name>
    <message>
        <source>Delegate my seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your alternates act for your seats in this body, also when you are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2027-01-31; nothing takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the last day as 2027-01-31, or nothing to take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You act for your seats yourself again, from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your alternates act until {}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisagreementStrip</name>
    <message>
        <source>Next  D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next criterion on which reviewers disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewers disagree on 1 criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewers disagree on {} criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewers agree so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiscussionCard</name>
    <message>
        <source>Nothing was said yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a comment; Markdown works, Ctrl+Enter sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may read the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussion ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {} earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DossierHeader</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the repository&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier round #{}: {}, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what was asked then (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sponsor {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application changed {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By way of exception: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews were due {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews due {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DossierOffice</name>
    <message>
        <source>For officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a ballot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>Opening the dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This dossier is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not have been sent to you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EVoteForm</name>
    <message>
        <source>Turn into an e-vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days from now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, as the rulebook says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the days as a number, such as 14.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndSeatForm</name>
    <message>
        <source>End a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This body has no seat.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EpochDialog</name>
    <message>
        <source>The hub goes on with another ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub was restored from a backup, and an officer let it go on without what could not be had back. Its new ledger (epoch {}) begins with the first {} entries of this computer&apos;s copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computers of other members offer theirs in the same way. Open ballots are frozen until an officer resumes or cancels them; a vote that is refused meanwhile stays in your outbox, to be cast again. Nothing is sent, and nothing is lost, until you decide. Ask an officer if you have not heard of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that the new ledger does not begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept the new ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes; the desk does not exchange with the hub</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EpochWatch</name>
    <message>
        <source>&amp;Look at what changes…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExtendForm</name>
    <message>
        <source>Extend the ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the new end in UTC as 2027-01-31 17:00.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find by name, number or repository  ( / )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I owe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} dossiers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Copy the path and the line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupSwitch</name>
    <message>
        <source>By number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria in the order of their numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria below their groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (G)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidanceCard</name>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked of this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance ({} open)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 settled ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} settled asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>User&apos;s guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportReviewDialog</name>
    <message>
        <source>Import a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a review of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a table, or the list of criteria with a mark on each line. It becomes your draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>| Governance | ✅ Pass | GOVERNANCE.md |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also where I had given another verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import 1 verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {} verdicts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterestBanner</name>
    <message>
        <source>Conflict of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a conflict of interest here. While it stands the hub does not send you: {}. What this computer received before, it still shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a conflict of interest here. By the rulebook it closes nothing to you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterestBlock</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why; the council reads this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterestCard</name>
    <message>
        <source>Conflicts of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What ties you to the project; the council reads this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest to declare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare an interest of mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is known. Declare one if something ties you to this project.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LateVotesForm</name>
    <message>
        <source>Rule on a late vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the ruling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} ({}): {}, {} after the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No late vote waits for a ruling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether it counts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaveForm</name>
    <message>
        <source>Leave the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your seat ends now. In ballots that are open you keep your vote.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Letter to the applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the letter, in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the letter as it is composed from the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;Markdown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On all your computers; nobody else is sent it (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composed from what was decided. Change what needs changing, and send it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your draft of {}, which nobody else is sent. Send the letter yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft put away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterExchange</name>
    <message>
        <source>Save the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter written: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LifecycleCard</name>
    <message>
        <source>After acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews, notices and retirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 task is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} tasks are open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tasks are settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LifecycleForm</name>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2027-01-31, a day in UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, though that does not hold; or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Saved on this computer. It is sent in a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone. What you wrote is a draft again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TAC Desk — {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingOffice</name>
    <message>
        <source>As an officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan, change the plan, agenda, motions, adjourn, publish and approve minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan another meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change the plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the &amp;agenda…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the agenda to the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a &amp;ballot on the record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ad&amp;journ the meeting…</source>
        <translation type="unfinished">Sitzung bee&amp;nden…</translation>
    </message>
    <message>
        <source>P&amp;ublish the minutes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minutes were approved…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingRoom</name>
    <message>
        <source>&amp;Leave the room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secretary plans them; they appear here with their roll call and motions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export minutes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your open action items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open action items of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roll not taken yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quorum present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; a quorum takes {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} seats are represented; a quorum takes {}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MiningDialog</name>
    <message>
        <source>Check on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this repository on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence is collected here and compared with the hub&apos;s. Nothing is sent to the hub; facts of the forge, such as stars, are not fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of the newest snapshot&apos;s instant, to see whether it &amp;repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;folder with a clone of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;declared address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of a clone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, {} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesDialog</name>
    <message>
        <source>The minutes before they go out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the public part. Nothing is changed, and minutes can be written again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesExport</name>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes cannot be written from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window was opened without an exporter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the command “tac-desk minutes”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition {} of the minutes is published. Ctrl+E writes it into a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll and votes as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data with the entries that prove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes written: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MotionsPage</name>
    <message>
        <source>Motions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No motions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to the council that concern no dossier appear here while they are open and after.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MotionsPanel</name>
    <message>
        <source>Motions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New motion…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quorum is lost: {} of {} seats, {} needed. Turn the motion into an e-vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the ballot: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-vote…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn into an e-vote: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Move {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is “{}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (outside the usual path)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional; stands in its history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the usual path is left; stands in its history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can go nowhere from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} goes from “{}” to “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Movers</name>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever moves it does not second it. Choose two people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved by {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconded by {}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats and bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">Postausgang</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>What happens next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who owes what</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings of the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said. @owner task (2027-01-31)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the council &amp;alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never stands in public minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the other &amp;text above mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write it into the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put 1 action item on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put {} action items on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has written here since you began: “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands like this in the minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (no member)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, no date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenBallotForm</name>
    <message>
        <source>Open a ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion of the {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by the {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that yes or no answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the meeting: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, as the rulebook says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept {} on the track {}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Majority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt;1/2 or &gt;=2/3; the rulebook states none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: it ends in the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the days as a number, such as 14.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>My actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes, reviews and comments pass through here. They are safe on this computer from the first moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">Postausgang</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands and dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command or a dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command or dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanMeetingForm</name>
    <message>
        <source>Plan a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresenterView</name>
    <message>
        <source>{}: agenda for the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to put</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← and → turn the pages, F11 fills the screen, Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} minutes, until {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} seats are called; a quorum takes {}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PublishForm</name>
    <message>
        <source>Publish the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is edition {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes changed since edition {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub has not confirmed yet all that was done here about this meeting. Wait until it is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is published is the public part, with the SHA-256 {}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PutMotionForm</name>
    <message>
        <source>Put a ballot on the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ballot of this body is open that is not on the record. Open one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record then holds 1 ballot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record then holds {} ballots.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are on this computer, it takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You owe no vote, review or answer. Enjoy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dossiers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear here as soon as the hub has sent them. The status bar shows how that stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dossier matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear a filter to see more; Esc clears the search.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuorumMeter</name>
    <message>
        <source>Quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} seats, {} needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} seats so far, {} needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quorum is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a quorum again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecusalHint</name>
    <message>
        <source>Suggestion to recuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in: recuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not matter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consider recusing yourself. {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemindForm</name>
    <message>
        <source>Remind those who have not voted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every seat has voted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, reminded on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is to be reminded now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 seat sees the reminder on its desk; the mail is for you to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} seats see the reminder on their desks; the mail is for you to send.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResumeForm</name>
    <message>
        <source>Resume the ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was frozen: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes that arrived meanwhile were refused and kept by their voters, who cast them again after that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>My review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where my review leans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary for the council (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} verdicts given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the review leans, then submit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several are a judgment, so this leans to “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least one verdict first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where it leans first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewExchange</name>
    <message>
        <source>The review is in your drafts; nothing is submitted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no review to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have given no verdict here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least one verdict first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export my review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review written: {}, and its links beside it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RollPanel</name>
    <message>
        <source>Roll call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or organisation, then Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to mark present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests are added as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Correct the roll call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New guests: other individuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New guests: foundation staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New guests: working group leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the guest “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (alternate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the corrected roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the roll call as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Represented by their alternates: {} ({}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafeBrowser</name>
    <message>
        <source>Open a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this address outside TAC Desk?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScheduleForm</name>
    <message>
        <source>Schedule {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting, or one on the day below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or on the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2027-01-31, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews are due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give days as 2027-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a meeting, or give a day, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in no session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} No review is due by a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} Reviews are due by {}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatForm</name>
    <message>
        <source>Fill a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short, such as aster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2027-01-31; nothing: now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day as 2027-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondLook</name>
    <message>
        <source>Second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer collector looked this time: it may be the rules that moved, not the repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the snapshots…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence changed on 1 criterion: look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence changed on {} criteria: look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vote settles this: cast it once you have looked, again if you have voted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your review settles this: submit it again once you have looked, changed or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this criterion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretaryForm</name>
    <message>
        <source>Appoint a secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary of this body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody holds that office for this body alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} may do for this body what officers do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettleItemForm</name>
    <message>
        <source>Settle the action item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed where it is dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer carried to the next agenda.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Sign in this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secretary of your council gives you the hub&apos;s address and a code that works once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring that can hold your keys, so a passphrase protects them. Nobody can recover it for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keys and data on this computer are protected by the passphrase you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SponsorCard</name>
    <message>
        <source>Sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the sponsorship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer it to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, since {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet. You hold a vote, so you can sponsor it and guide it through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-sponsor: {}. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} offers it to you. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered to {}, who has not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sponsor has a conflict of interest: a co-sponsor is asked to stand beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the offer back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer it to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why you sponsor it; everyone may read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sponsor this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why you take it over, or why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why you stand beside its sponsor; everyone may read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join as co-sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why you withdraw, or a word to whom you offer it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw sponsorship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why you leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as co-sponsor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatisticsExchange</name>
    <message>
        <source>A year in figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page with charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a year in figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year in figures: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>The public facts about the listed projects are real; nothing else here is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMONSTRATION — the council, its candidates and its votes are invented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMONSTRATION</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncButton</name>
    <message>
        <source>Exchange with the hub: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 action not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} actions not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, checking signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hub is in recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hub lacks entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another hub answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this profile is used twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TAC Desk is too old to vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TAC Desk is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer was revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hub has another ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hub&apos;s record contradicts ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no room on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first exchange with the hub has not begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote {:,} older comments and reviews is being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last exchange {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click opens the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TallyBar</name>
    <message>
        <source>{}, {} not voted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskBlock</name>
    <message>
        <source>A note, or why it does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsentExchange</name>
    <message>
        <source>Save what is not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written, for anybody to read: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoteCard</name>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may read the rationale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cast vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rationale (required with {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rationale (optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaiverPart</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of the waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day, such as 2027-01-31; nothing: without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive this criterion…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive it anew…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Bars</name>
    <message>
        <source>Disagreement by criterion: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Plan</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2027-01-31 17:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the clock of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A room, or a link to the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2027-02-28 17:00, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when it starts, as 2027-01-31 17:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give times as 2027-01-31 17:00, as the clock of {} shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next meeting comes after this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ask_file</name>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bodies</name>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acts until {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>List of adopters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenSSF badge shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free of binary files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changelog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to cite it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement of contributors (CLA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding style enforced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place where users talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflows free of dangerous expressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commits signed off (DCO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy on dependencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependencies updated by a tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security expectations described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuzzing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates for issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence text known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages built by a workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependencies pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release in the last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security scanning of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenSSF Scorecard in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security insights file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Static analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where users get help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test coverage measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least permissions for workflows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trademark notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version tags signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} not applicable</source>
        <translation type="unfinished"></translation>
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
        <translation>Stand des &amp;Dossiers ändern…</translation>
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
        <translation>S&amp;prache</translation>
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
        <source>&amp;Back to the list</source>
        <translation>&amp;Zurück zur Liste</translation>
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
        <source>&amp;About TAC Desk</source>
        <translation>Ü&amp;ber TAC Desk</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Collected on this computer, as of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier round, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, commit {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, verdicts only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are of different repositories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were made by different versions of the collector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts of the forge, such as stars, are not fetched on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial, cut short: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked in the earlier round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**{}**: {} → {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drift</name>
    <message>
        <source>{}: {} → {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, below {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, which reaches {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} since you voted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} since your review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; now below {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; now reaches {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 verdict differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} verdicts differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epoch</name>
    <message>
        <source>None of what is missing from it is yours; nothing has to be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 action of yours is not in it; it is sent again, as you signed it, when you accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} actions of yours are not in it; they are sent again, as you signed them, when you accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry of your copy is missing from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry of your copy is not in it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} entries of your copy are not in it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for you to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours, sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>List of adopters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopters, as declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopter named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals by one organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commits by one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commits by one organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintainers of one organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuous integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step that builds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow of another repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform in CI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest run of a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step that runs tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code owners file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule for every file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that have an owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner without recent commits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code owners of another repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule that matches no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commits by bots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commits on the main line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commits without merges and bots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commits without merges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of conduct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact in the code of conduct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which code of conduct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributing guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention of contributing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation built in CI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section on use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governance document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken link in the governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubt about governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of the governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention of governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence of a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence, as declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third-party code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of maintainers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last activity of a maintainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintainers, as declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintainer mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintainer named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintainer retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment to maintain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice about maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise to maintain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases in the last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest PyTorch releases tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conda package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package on an index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address in the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge of a package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link from the package back here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow that publishes packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commits by an AI tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared dependency on PyTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch versions tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of PyTorch versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>README</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken link in the README</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick start in the README</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases in the README</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the project is good for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases on the forge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date in the roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roadmap, as declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to a roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last review of the roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section on the roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository in scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict on another repository in scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuzzing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions of workflows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sponsor, as declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sponsor, as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changelog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal of an interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars, as given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars, as tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed in the landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge of the ecosystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State in the council&apos;s records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test expected to fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests with old files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch version claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependency on PyTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch versions listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of PyTorch releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch version tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact about adoption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the further checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dating the files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>1 seat is on the roll, which stands as it is when the ballot opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} seats are on the roll, which stands as it is when the ballot opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It passes with {} yes of {} ({}); the quorum is {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says yes is also asked for the category: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voting ends on {}; at least {} hours are given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An officer closes it in the meeting, by {} at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voting ends on {}. That is {} from now, and {} more than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends without a result; the votes stay in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} becomes “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guidance</name>
    <message>
        <source>Evidence since, of {}: {}. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Öffnen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked by {} on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was due {}, overdue by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived until {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was waived until {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {}, by {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Opened by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended by {}; it was to end on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned into an e-vote by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reminded: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen, since the hub was restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} voted {} ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} changed its vote to {} ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, alternate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late: {} said {} ({}); {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ruled on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} ruled that it counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} ruled that it does not count</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>html</name>
    <message>
        <source>… and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {} findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No findings were recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the path and the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else has reviewed this yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written as {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>kept as you had it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its marks and words differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no verdict is recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no criterion of this checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict is recognised yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>interests</name>
    <message>
        <source>Employer backs the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own commits in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer&apos;s commits in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintainer of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sponsor of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same employer as the sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Financial interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal ties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affiliated with {organisation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills the seat {seat} of {organisation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {repository} at {commit}, as of {as_of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}; the application names it as backing the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}; the application names it as the organisation of {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}; a contact address of the application is at {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}; the repository belongs to {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}; the project&apos;s website is at {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, which is the project itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}; {count} of {total} listed maintainers are of it, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} commits bear the name, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}; {count} of {total} commits come from {domain}, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed as {detail}, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application names {detail} as a maintainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sponsors the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, as is the sponsor {sponsor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown only: no conflict by the rulebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} finds that it does not matter: {}. What it closes stays closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed by {}: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others&apos; reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others&apos; votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the council&apos;s discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is asked of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lifecycle</name>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review opened by {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In good standing, concluded by {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fell short of {}, concluded by {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (read on {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} days more by {}, until {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired by {}. {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (overridden: {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair or a secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats that have not voted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look through the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put it into the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set its session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present itself in its session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the ballot, or say what comes instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find a sponsor among themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer the offer of the sponsorship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find a co-sponsor, since there is a conflict of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask after what is overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discuss it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resume or cancel the frozen ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer what was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make it active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do this after acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the periodic review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conclude the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say that the notice was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remedy what the notice names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look whether it is remedied, before the time is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retire it, give more time, or take it back as remedied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for its turn in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is put off; nothing is owed until it comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is retired. It may come back with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is owed on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its periodic review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclude: in good standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclude: it falls short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the notice that was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that the notice was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give more time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it active again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is opened before it is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the review came to, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it gets more time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was remedied, or why it comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is retired; stands in its letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time to remedy is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ballot decided it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Öffnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its review is due since {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In good standing. Its next review is due on {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under review since {}, opened by {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fell short, and no notice was sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice waits to be acknowledged, for {} by now. No time runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time was over at the end of {} (UTC). Retirement may be confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today (UTC) is the last day to remedy. Read on {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has until the end of {} (UTC), {} after today. Read on {}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meeting</name>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>next</name>
    <message>
        <source>Your review is needed{}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to my review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer is waited for in the discussion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks for a sponsor, and you may be the one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is needed from you now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vote closes in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vote is needed. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have voted. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something here is up to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to you: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is asked of you here{}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to what is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>Saved on this computer. Sent in {} s; undo is possible until then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>{state} can go to {usual}, not to {wanted}. Choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wanted} takes a ballot. Open one when the dossier is {before}; from {state} it can go to {usual}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wanted} takes a sponsor first, then a ballot. Find a sponsor; from {state} it can go to {usual}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ballot is open on it. Close the ballot to decide, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} is an end. File a new application, linked to this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} is an end. File a new application, linked to this one, from {earliest} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its track has no {wanted}. Choose one of {usual}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dossier that is {state} cannot become {wanted}. It would first have to be {usual}; an officer may override that with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody applies for this track. Ask a voting member to sponsor the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is here already as number {number}, which is {state}. Open that one instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was here before as number {number}, which is {state}. Choose that as its previous round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, number {number}, was {state} on {decided}. Wait until {earliest}, or override with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not an admitted project, which this track takes. Ask it to apply there first, or override with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dossier} is {state}, and a session of the {body} takes only what it decides and is {usual}. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dossier} is on another session. Defer it from there, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dossier} is on no session. Choose one that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session would have {count} applications; the rules want {least} to {most}. Choose fewer, or override with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council does not list {member} as a member. Ask the secretary to add them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs the role {needed}, which you do not have. Ask someone who has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hold no seat that can do this. If you should hold one, ask the secretary to check the roll.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This seat is not yours on the roll of this ballot, which was fixed when it opened. Choose one of your seats, or ask the secretary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer may no longer sign for you. Ask for a new code and sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The primary of the seat {seat} has voted, so an alternate cannot. Talk to the primary if the vote should change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have delegated the seat {seat}, and its alternate has voted. Take the delegation back to vote in person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only people with the role member hold a seat, and {member} lacks it. Ask an admin to give it to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} holds the seat {seat}. Ask the secretary to end that or to seat somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seat {seat} has no alternate who could act. Ask the secretary to name one, then delegate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seats of the {body} are appointed. Ask its secretary to change the roll.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body&apos;s secretary must be sent its votes, and {member} is not. Ask an admin for the role member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} is the secretary of the {body}, who must be sent its votes. Appoint another secretary first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sponsor {dossier}, and by the terms of this ballot its sponsor does not vote. Say what speaks for it in the discussion instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seat {seat} has voted, and by the terms of this ballot that vote stands. Tell the secretary if it should not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules ask for a rationale with {position}. Write one, then cast again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ballot knows no {position}. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ballot has no category “{category}”. Choose one of those it lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} was changed by someone else meanwhile. Look at what it says now, then decide again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seat {seat} was reminded less than {hours} hours ago. Look again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an e-vote already. Ask an officer to extend it if it needs more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voting is over; it closed on {deadline}. Your vote was kept but is not counted. Tell the secretary if it should be on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This TAC Desk is too old: the hub takes comments from it, and nothing else. Update it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ballot is frozen: the hub was restored and votes may be lost. Ask an officer to resume it, and vote again then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ballot is not frozen. Look at it again; there is nothing to resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ballot is open until {deadline}. Close it then, or when every seat has voted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} hours are too short; a ballot lasts at least {least}. Choose a later end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules state no majority for this kind of question. Enter one, such as &gt;1/2 or &gt;=2/3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dossier} has no sponsor, so it cannot be voted on. Find a voting member who sponsors it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It already has a sponsor: {sponsor}. Support them in the discussion instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not its sponsor, so you cannot withdraw. Ask the sponsor or an officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not offered the sponsorship of {dossier}; the offer may have been taken back. Ask its sponsor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sponsor of {dossier} has no conflict of interest, so no co-sponsor is needed. Support them in the discussion instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} has a conflict of interest in {dossier}. Find somebody without one, or ask an officer to rule that it does not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} sponsors {count} projects already, and the rules allow {most} at once. Ask somebody to take one over first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checklist has no row “{criterion}”. Open the dossier again to get the present rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules know no verdict “{verdict}”. Choose pass, caution, fail or judgment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where your review leans. Choose one of the four, then submit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is adjourned. Record this at the next one, or as a note in the minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is not over. Adjourn it, then publish its minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roll of this meeting has not been called. Take it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These minutes have not been published. Publish them, then have them approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These minutes are published already. Change something first, or leave them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not know this kind of action. Ask its operator to update it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this refers to ({subject}) does not exist at the hub. Refresh and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} exists already. Open that one instead of making another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” cannot be used as {field}. Correct it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {field} is empty. Write something, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than {most} characters. Shorten it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was signed and sent already, so it cannot be undone. Send a new one to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub refused it for a reason this program does not know ({reason}). Update TAC Desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dossier} is {state}, and this is for one that is {usual}. Look at what happens next for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {state} to {wanted} leads an act of its own: {act}. Choose that one, or override with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review of {dossier} is due on {day}. Write why it is to be opened before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ballot “{question}” is not a motion that was closed and passed. Choose one that decided this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{task}” is not a task of {dossier} as it stands. Look at its list of tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dossier} still has to do: {tasks}. Say what became of each, or override with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dossier} was sent no notice yet. Send one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice to {dossier} counts as acknowledged on {day}, and its time runs. Ask for more time if needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice to {dossier} is not acknowledged yet, so no time runs. Record first that it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dossier} has until the end of {day} (UTC) to remedy. Choose another ground: it asks to be retired, or a ballot decided it. An officer may override the time with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rulebook</name>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In voting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting on comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In remediation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ecosystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs more info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scope</name>
    <message>
        <source>Partial evidence, cut short: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} repositories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 does not resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} do not resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not resolve{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slips</name>
    <message>
        <source>No slips were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} things to look at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sponsor</name>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sponsor yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies for: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You fill a voting seat of the deciding body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands where it can be sponsored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an approved ecosystem project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no conflict of interest in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have room for one more project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sponsor no project now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sponsor 1 project now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sponsor {} projects now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rulebook allows {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sponsors 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sponsors {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} became its sponsor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} offered it to {to}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} took the offer to {to} back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} declined the offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} took it over from {to}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} joined as co-sponsor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} left as co-sponsor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sponsorship of {to} ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{to} follows as the sponsor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closes in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed {} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} ({} here)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message>
        <source>Something in TAC Desk itself went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. Try again; if it happens again, report it with the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vote</name>
    <message>
        <source>Others&apos; votes are closed to you while a conflict of interest stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes are shown to the council only, until the ballot closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled without a result: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {} yes of {}, {} were needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; there was no quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vote counts yet; how many yes it needs depends on how many vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs {} of {} yes; {} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; needs {} more yes to pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; enough, once the quorum is met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed: how others vote is shown once your own vote is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed: how others vote is shown when the ballot closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 seat may vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} seats may vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} abstain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} not voted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} recused, so the base is {} instead of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} yes votes are of one affiliation: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} no votes are of one affiliation: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it closes, your vote is shown to those who have voted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is shown your vote before it closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {share} of {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {share} of {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all eligible seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the votes cast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the votes cast, abstentions left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quorum of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quorum of {} {}: {} seats at the roll call, {} have voted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quorum of {} is met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quorum of {} not met yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen since {}: it takes no votes and does not close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voted on in the meeting: open until an officer closes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadline has passed: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes in {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub was restored: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} can resume it, with the time it stood still added, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned from a vote of the meeting into an e-vote: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were reminded on {}: {} has not voted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vote of {} came too late; an officer may still rule that it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vote of {} came too late; it was not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The late vote of {} was ruled to count: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The late vote of {} was ruled not to count: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all seats that are not recused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes cast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes cast without abstentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or by </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted by {}, the result would be the opposite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands it does not pass; counted by {} it would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands it passes; counted by {} it would not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You vote for {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This seat says {} since {}. You may change it until the vote closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This seat says {} since {}. By the terms of this ballot that stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ballot was cancelled; nothing was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ballot is closed. Its result is in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hold no seat on the roll of this ballot, so you can read it but not vote.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Returning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {} in line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {}, session {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 other verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} other verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, shown once yours is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met, and it was verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly met, or it could not be verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is known, the rule leaves it open: your note names the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts towards the majority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says neither yes nor no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conflict of interest: your seat takes no part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can still be undone; then it is signed and sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed; it is sent as soon as the hub can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub has it; its place in the record is being verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the record, and this computer has verified that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub recorded it with the reason; it does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent, but by now the rules would refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council and applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft of a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sponsorship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sponsorship withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sponsorship offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-sponsorship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to an ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats delegated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review concluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to remedy extended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned to active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballot opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballot closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballot extended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballot cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballot frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballot resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruling on a late vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned into an e-vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder to vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion put</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action item settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan of the meeting changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came or left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion on the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting adjourned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council founded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affiliation recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the hub changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary appointed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
