using System.Buffers;
using System.Runtime.CompilerServices;
using CreditRules.Evaluation;
using CreditRules.Model;

namespace CreditRules;

/// <content>The two doors that screen.</content>
public sealed partial class PreparedContext
{
    /// <summary>The outcome for a subject and which measures are found, as <see cref="Evaluate"/> finds them, without reasons.</summary>
    /// <param name="subject">The subject with its memberships.</param>
    /// <param name="measures">Is overwritten with a bit for each measure, in the order of <see cref="CompiledRuleBook.Measures"/>; empty, or <see cref="CompiledRuleBook.MeasureWords"/> long.</param>
    /// <returns>The outcome.</returns>
    /// <remarks>
    /// Allocates nothing, some tens of nanoseconds, once each kind of entry has occurred. A subject that <see cref="TryPack"/>
    /// refuses is evaluated in full instead, which allocates.
    /// </remarks>
    /// <exception cref="ArgumentException"><paramref name="measures"/> has another length.</exception>
    /// <exception cref="CreditRulesException">The subject has an error, such as an unknown list.</exception>
    public Outcome Screen(Subject subject, Span<ulong> measures)
    {
        ArgumentNullException.ThrowIfNull(subject);
        RequireRoom(measures, 1);
        var room = default(FewSignatures);
        var many = Rent(subject.Memberships.Count);
        var signatures = many is null ? room : many.AsSpan();
        var outcome = TryPack(subject, signatures, out var packed)
            ? ScreenPacked(packed, signatures, measures)
            : ScreenInFull(subject, measures);
        return Counted(outcome, many);
    }

    /// <summary>The same for a subject of whom only its kind and its entries are known; nobody related to it is on a list.</summary>
    /// <param name="kind">The kind of subject.</param>
    /// <param name="memberships">Its entries.</param>
    /// <param name="measures">Is overwritten with a bit for each measure, in the order of <see cref="CompiledRuleBook.Measures"/>; empty, or <see cref="CompiledRuleBook.MeasureWords"/> long.</param>
    /// <param name="birthDate">Of a natural person, the day of birth; null, it isn't known.</param>
    /// <returns>The outcome.</returns>
    /// <remarks>Costs what <see cref="Screen(Subject, Span{ulong})"/> costs, less the check of an identifier.</remarks>
    /// <exception cref="ArgumentException"><paramref name="measures"/> has another length.</exception>
    /// <exception cref="CreditRulesException">An entry has an error, such as an unknown list.</exception>
    public Outcome Screen(SubjectKind kind, ReadOnlySpan<Membership> memberships, Span<ulong> measures, DateOnly? birthDate = null)
    {
        RequireRoom(measures, 1);
        var adultFrom = kind == SubjectKind.NaturalPerson ? Party.AdultFromBirth(birthDate) : DateOnly.MinValue;
        if (!memberships.IsEmpty)
        {
            return ScreenEntries(kind, adultFrom, birthDate, memberships, measures);
        }

        var outcome = FaceAt(Face.Of(kind, adultFrom, Context.Date).Index).ScreenBlank(measures);
        return Telemetry.IsCounting ? Counted(outcome, null) : outcome;
    }

    /// <summary>Screens many packed subjects: a few ORs each, nothing allocated once each signature has occurred.</summary>
    /// <param name="subjects">The subjects.</param>
    /// <param name="signatures">The signatures of all of them, one subject after the other, and no more.</param>
    /// <param name="outcomes">Is overwritten with the outcome of each.</param>
    /// <param name="measures">Is overwritten with the measures of each, <see cref="CompiledRuleBook.MeasureWords"/> words a subject; empty, only outcomes are told.</param>
    /// <exception cref="ArgumentException">
    /// A length doesn't fit the number of subjects or of their signatures, or something was packed by another book, for
    /// another day or another region. What was found until then stands in the spans.
    /// </exception>
    public void Screen(ReadOnlySpan<PackedSubject> subjects, ReadOnlySpan<PackedSignature> signatures, Span<Outcome> outcomes, Span<ulong> measures)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(outcomes.Length, subjects.Length);
        RequireRoom(measures, subjects.Length);
        var batch = new ScreenBatch
        {
            Subjects = subjects,
            Signatures = signatures,
            Outcomes = outcomes,
            Measures = measures,
            Words = measures.IsEmpty ? 0 : Book.MeasureWords,
            Seal = _seal,
        };
        while (batch.Place < subjects.Length)
        {
            FaceAt(subjects[batch.Place].FaceIndex).Screen(ref batch);
        }

        if (batch.Signatures.Length > 0)
        {
            throw ScreenBatch.Unfit();
        }

        if (Telemetry.IsCounting)
        {
            Telemetry.Count(this, "batch", outcomes[..subjects.Length]);
        }
    }

    /// <summary>Packs a subject for screening: its own entries, as they stand on the day of the context.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="signatures">Is filled from its start; at least as long as the subject has memberships.</param>
    /// <param name="packed">The subject; it has as many signatures as were filled in, which may be fewer than it has memberships.</param>
    /// <returns>
    /// False for a subject that must be evaluated in full: it names the lists that were consulted, brings entries of related
    /// parties, several records of one entry, or several yearly entries that may add up.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="signatures"/> is too short.</exception>
    /// <exception cref="CreditRulesException">The subject has an error, such as an unknown list.</exception>
    public bool TryPack(Subject subject, Span<PackedSignature> signatures, out PackedSubject packed)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var records = ((ValueList<Membership>)subject.Memberships).AsSpan();
        ArgumentOutOfRangeException.ThrowIfLessThan(signatures.Length, records.Length, nameof(signatures));
        packed = default;
        if (subject.Related.Count > 0 || subject.Consulted is not null)
        {
            RequireValid(subject);
            if (subject.Consulted is not null || !EntryPacker.IsAlone(subject))
            {
                return false;
            }
        }
        else if (!SubjectGuard.IsSurelyValid(subject.Id, subject.IdType))
        {
            RequireValid(subject);
        }

        if (TryPackOwn(subject.Kind, Parties.AdultFrom(subject), records, signatures, out packed))
        {
            return true;
        }

        RequireValid(subject);
        return false;
    }

    // Apart, so that nobody without entries waits for room to be cleared.
    private Outcome ScreenEntries(SubjectKind kind, DateOnly? adultFrom, DateOnly? birthDate, ReadOnlySpan<Membership> memberships, Span<ulong> measures)
    {
        var room = default(FewSignatures);
        var many = Rent(memberships.Length);
        var signatures = many is null ? room : many.AsSpan();
        return Counted(
            TryPackOwn(kind, adultFrom, memberships, signatures, out var packed)
                ? ScreenPacked(packed, signatures, measures)
                : ScreenInFull(new Subject { Kind = kind, BirthDate = birthDate, Memberships = memberships.ToArray() }, measures),
            many);
    }

    // False too where something is wrong with a record.
    private bool TryPackOwn(
        SubjectKind kind, DateOnly? adultFrom, ReadOnlySpan<Membership> records, Span<PackedSignature> signatures, out PackedSubject packed)
    {
        packed = default;
        var filled = 0;
        foreach (var record in records)
        {
            if (!Book.Tables.Lists.TryGetValue(record.List, out var list) || !list.Declared.Fit(record))
            {
                return false;
            }

            var signature = EntryPacker.SignatureOf(record, OnDay(list), this, adultFrom);
            if (!signature.IsWithout)
            {
                signatures[filled++] = new PackedSignature(_seal, signature.Number);
            }
        }

        if (records.Length > 1 && EntryPacker.AddsUp(records, Book.Tables))
        {
            return false;
        }

        packed = new PackedSubject(_seal, Face.Of(kind, adultFrom, Context.Date), filled);
        return true;
    }

    private static PackedSignature[]? Rent(int memberships) =>
        memberships <= FewSignatures.Length ? null : ArrayPool<PackedSignature>.Shared.Rent(memberships);

    private Outcome Counted(Outcome outcome, PackedSignature[]? rented)
    {
        if (rented is not null)
        {
            ArrayPool<PackedSignature>.Shared.Return(rented);
        }

        if (Telemetry.IsCounting)
        {
            Telemetry.Count(this, "screen", [outcome]);
        }

        return outcome;
    }

    private Outcome ScreenPacked(PackedSubject packed, ReadOnlySpan<PackedSignature> signatures, Span<ulong> measures)
    {
        var face = FaceAt(packed.FaceIndex);
        return packed.Signatures == 0 ? face.ScreenBlank(measures) : face.Screen(signatures[..packed.Signatures], measures, _seal);
    }

    private Outcome ScreenInFull(Subject subject, Span<ulong> measures)
    {
        RequireValid(subject);
        var answer = new FullEvaluation(this, subject).DayAlone();
        measures.Clear();
        if (!measures.IsEmpty)
        {
            foreach (var finding in RowAnswer.Findings(answer))
            {
                var bit = Book.Bits[finding.Measure];
                measures[bit / ScreenedRule.WordBits] |= 1UL << (bit % ScreenedRule.WordBits);
            }
        }

        return answer.Outcome;
    }

    private void RequireRoom(Span<ulong> measures, int subjects)
    {
        if (!measures.IsEmpty && measures.Length != subjects * Book.MeasureWords)
        {
            throw new ArgumentException($"{measures.Length} words for the measures: give {Book.MeasureWords} for each subject, or none", nameof(measures));
        }
    }

    [InlineArray(Length)]
    private struct FewSignatures
    {
        internal const int Length = 4;

        private PackedSignature _first;
    }
}
