
/// What the platform does not have, oldest first.
public final class QueuePart implements Part {
    private final StaffRoom room;
    private final StaffWords words;
    private final Consumer<CaseId> one;

    public QueuePart(StaffRoom room, StaffWords words, Consumer<CaseId> one) {
        this.room = room;
        this.words = words;
        this.one = one;
    }

    @Override
    public String word() {
        return "queue";
    }

    @Override
    public Content content() {
        List<Unsent> unsent = room.unsent().list();
        return new Content(
                words.say("staff.queue.title", unsent.size()),
                words.say("staff.queue.why"),
                unsent.stream().map(this::row).toList(),
                List.of(new Act("staff-send", words.say("staff.send"), Icon.SYNC, room.unsent()::sendNow)));
    }

    private Row row(Unsent unsent) {
        return Row.of(
                        "unsent-" + unsent.number().value(),
                        unsent.number().grouped(),
                        unsent.person().orElse(words.say("staff.unreadable")) + "　" + words.age(unsent))
                .marked(words.tone(unsent), words.state(unsent))
                .leading(() -> one.accept(unsent.caseId()));
    }
}
