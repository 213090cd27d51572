// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Person;
import org.tongban.kiosk.casework.Submission.Source;
import org.tongban.kiosk.catalog.Form.CardFact;
import org.tongban.kiosk.catalog.Form.Question;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.catalog.Item.MaterialSpec;
import org.tongban.kiosk.catalog.Together;

/// What one citizen did so far, in memory only. Belongs to the screen's thread. Ends by being let go of: nothing of it
/// is kept anywhere else until it is handed over.
public final class Visit {

    /// Whose case it is.
    public enum ForWhom {
        UNDECIDED,
        SELF,
        SOMEBODY
    }

    private final AnswerBook book = new AnswerBook();
    private final SharesHeard shares = new SharesHeard();
    private final PaperBook papers = new PaperBook();
    private final Map<String, String> fits = new LinkedHashMap<>();
    private CaseId caseId = CaseId.fresh();
    private Optional<Item> item = Optional.empty();
    private Optional<Together> together = Optional.empty();
    private Optional<Identity> bearer = Optional.empty();
    private Optional<Identity> principal = Optional.empty();
    private ForWhom forWhom = ForWhom.UNDECIDED;
    private String relation = "";
    private Optional<Identity> lookedFor = Optional.empty();
    private Optional<String> openCase = Optional.empty();

    /// The name that the case will have; the same for every try to hand it over.
    public CaseId caseId() {
        return caseId;
    }

    public Optional<Item> item() {
        return item;
    }

    /// Chooses the item. Another one than before starts afresh, but keeps the card that was read.
    public void choose(Item chosen) {
        if (item.filter(chosen::equals).isPresent()) {
            return;
        }
        forgetTheCase();
        item = Optional.of(chosen);
        together = Optional.empty();
    }

    /// Chooses several items that are handed in at once.
    public void choose(Together chosen) {
        choose(chosen.item());
        together = Optional.of(chosen);
    }

    /// The items that make up the chosen one, when it is several at once.
    public Optional<Together> together() {
        return together;
    }

    private void forgetTheCase() {
        caseId = CaseId.fresh();
        forWhom = ForWhom.UNDECIDED;
        principal = Optional.empty();
        relation = "";
        lookedFor = Optional.empty();
        openCase = Optional.empty();
        fits.clear();
        forgetAnswers();
        papers.clear();
    }

    private void forgetAnswers() {
        book.clear();
        shares.forget();
    }

    /// Whoever stands here, once the card was read.
    public Optional<Identity> bearer() {
        return bearer;
    }

    /// Takes the card of whoever stands here. Another person's card begins the case again.
    public void identify(Identity identity) {
        boolean samePerson = bearer.map(identity::isSamePersonAs).orElse(true);
        if (!samePerson) {
            forgetTheCase();
        }
        bearer = Optional.of(identity);
    }

    public void forgetBearer() {
        bearer = Optional.empty();
        forgetTheCase();
    }

    /// The person the case is for, when somebody else brings it.
    public Optional<Identity> principal() {
        return principal;
    }

    public void identifyPrincipal(Identity identity) {
        if (!principal.map(identity::isSamePersonAs).orElse(false)) {
            forgetAnswers();
        }
        principal = Optional.of(identity);
    }

    public void forgetPrincipal() {
        principal = Optional.empty();
        forgetAnswers();
    }

    /// What was answered to a question before the form. It goes nowhere: it only helps to choose.
    public Optional<String> fit(String question) {
        return Optional.ofNullable(fits.get(question));
    }

    public void answerFit(String question, String value) {
        fits.put(question, value);
    }

    public ForWhom forWhom() {
        return forWhom;
    }

    public boolean isForSomebodyElse() {
        return forWhom == ForWhom.SOMEBODY;
    }

    /// A change of mind forgets the answers: they were about another person.
    public void decide(ForWhom whom) {
        if (whom == forWhom) {
            return;
        }
        forWhom = whom;
        principal = Optional.empty();
        relation = "";
        forgetAnswers();
    }

    public String relation() {
        return relation;
    }

    public void relate(String chosen) {
        relation = chosen;
    }

    /// The person the case is for, once known.
    public Optional<Identity> applicant() {
        return isForSomebodyElse() ? principal : bearer;
    }

    public Optional<Person> agent() {
        return isForSomebodyElse() ? bearer.map(Identity::person) : Optional.empty();
    }

    /// The answers to what is asked now; an answer to a question that fell away is not among them.
    public Map<String, Object> answers() {
        return book.answers();
    }

    public Optional<Object> answer(String field) {
        return book.answer(field);
    }

    public Map<String, Source> sources() {
        return book.sources();
    }

    /// What is typed over an answer that was given from elsewhere counts as a correction of it.
    public void answer(Question question, Object value, Source source) {
        book.put(question.field(), value, source);
        dropWhatIsNoLongerAsked();
    }

    /// An optional question that was left empty.
    public void leaveEmpty(Question question) {
        book.leave(question.field());
        dropWhatIsNoLongerAsked();
    }

    public boolean wasAnswered(String field) {
        return book.isPassed(field);
    }

    /// What came of asking other offices.
    public SharesHeard shares() {
        return shares;
    }

    /// Another value than the card's; it stands in the form, and the card's own in the evidence of who they are.
    public void correct(CardFact fact, String value) {
        book.correct(fact.field(), value);
    }

    public void takeBackCorrection(CardFact fact) {
        book.forget(fact.field());
    }

    /// What stands in the form instead of the card's word.
    public Optional<String> correction(CardFact fact) {
        return book.answer(fact.field())
                .filter(_ -> book.sources().get(fact.field()) == Source.CORRECTED)
                .map(Object::toString);
    }

    private void dropWhatIsNoLongerAsked() {
        book.keepOnly(item.stream()
                .flatMap(chosen -> chosen.form().asked(book.answers()).stream())
                .map(Question::field)
                .toList());
    }

    /// The papers that the item wants in this citizen's case, also those that need not be handed in.
    public List<MaterialSpec> materials() {
        return item.stream()
                .flatMap(chosen -> chosen.materials().stream())
                .filter(this::isWanted)
                .toList();
    }

    private boolean isWanted(MaterialSpec material) {
        boolean forThem = !material.agentOnly() || isForSomebodyElse();
        return forThem
                && material.showIf().map(when -> when.holds(book.answers())).orElse(true);
    }

    /// Why this paper need not be handed in, when that holds in this citizen's case.
    public Optional<String> waiver(MaterialSpec material) {
        return material.waiver()
                .filter(_ -> material.waivedBy()
                        .map(field -> book.sources().get(field) == Source.SHARED)
                        .orElse(true));
    }

    public List<MaterialSpec> materialsToScan() {
        return materials().stream()
                .filter(material -> waiver(material).isEmpty())
                .toList();
    }

    public List<MaterialSpec> materialsMissing() {
        return materialsToScan().stream()
                .filter(material -> !isPromised(material))
                .filter(material -> pages(material).size() < material.pages())
                .toList();
    }

    /// Whether the item lets this paper follow later in this citizen's case.
    public boolean mayFollow(MaterialSpec material) {
        return material.follow()
                .filter(follow ->
                        follow.when().map(when -> when.holds(book.answers())).orElse(true))
                .isPresent();
    }

    /// Brings it later against a written promise. Nothing happens to a paper that may not follow.
    public void promise(MaterialSpec material) {
        if (mayFollow(material)) {
            papers.promise(material.code());
        }
    }

    public void takeBackPromise(MaterialSpec material) {
        papers.takeBack(material.code());
    }

    /// A promise holds as long as the answers let the paper follow.
    public boolean isPromised(MaterialSpec material) {
        return papers.isPromised(material.code()) && mayFollow(material);
    }

    public List<MaterialSpec> promised() {
        return materialsToScan().stream().filter(this::isPromised).toList();
    }

    /// The scanned pages of a material as JPEG files, in order.
    public List<byte[]> pages(MaterialSpec material) {
        return papers.pages(material.code());
    }

    /// What is scanned need not be promised any more.
    public void addPages(MaterialSpec material, List<byte[]> jpegs) {
        papers.add(material.code(), jpegs);
    }

    public void replacePage(MaterialSpec material, int index, byte[] jpeg) {
        papers.replace(material.code(), index, jpeg);
    }

    public void forgetPages(MaterialSpec material) {
        papers.forget(material.code());
    }

    /// The person whose open cases of this item nobody has looked for yet; each is told once.
    public Optional<Identity> toLookFor() {
        Optional<Identity> whose =
                applicant().filter(one -> lookedFor.filter(one::isSamePersonAs).isEmpty());
        if (whose.isPresent()) {
            lookedFor = whose;
            openCase = Optional.empty();
        }
        return whose;
    }

    /// They have one already. Nothing when the visit is about somebody or something else by now.
    public void foundOpen(Identity whose, Item which, String number) {
        if (applicant().filter(whose::isSamePersonAs).isPresent()
                && item.filter(which::equals).isPresent()) {
            openCase = Optional.of(number);
        }
    }

    /// Number of a case of the same person and item that is not decided yet.
    public Optional<String> openCase() {
        return openCase;
    }

    /// What a draft must keep, without the scanned pages.
    Begun begun() {
        return new Begun(
                bearer,
                principal,
                forWhom,
                relation,
                book.answers(),
                book.sources(),
                book.passed(),
                new LinkedHashMap<>(fits),
                Optional.of(papers.promised()));
    }

    /// All scanned pages by the code of their material.
    Map<String, List<byte[]>> scanned() {
        return papers.scanned();
    }

    /// Goes on with what was begun before, as far as the item still asks for it.
    ///
    /// @param id the name that the case had
    void resume(CaseId id, Item chosen, Begun begun, Map<String, List<byte[]>> pages) {
        forgetTheCase();
        caseId = id;
        item = Optional.of(chosen);
        together = Optional.empty();
        bearer = begun.bearer();
        principal = begun.principal();
        forWhom = chosen.allowsAgent() ? begun.forWhom() : ForWhom.UNDECIDED;
        relation = begun.relation();
        fits.putAll(begun.fits());
        book.putAll(begun);
        papers.putAll(pages, begun.promised().orElse(List.of()));
        dropWhatIsNoLongerAsked();
    }

    /// Whether a question of the form was dealt with, a page scanned or a paper promised.
    public boolean hasWork() {
        return !book.passed().isEmpty() || !papers.isEmpty();
    }

    /// True when leaving now would lose work.
    public boolean hasSomethingToLose() {
        return bearer.isPresent() || hasWork();
    }

    @Override
    public String toString() {
        return "Visit[…]";
    }
}
