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
        var outcome = ScreenOne(subject, measures);
        if (Telemetry.IsCounting)
        {
            Telemetry.Count(this, "screen", [outcome]);
        }

        return outcome;
    }

    /// <summary>Screens many packed subjects: a few ORs each, nothing allocated once each signature has occurred.</summary>
    /// <param name="subjects">The subjects.</param>
    /// <param name="signatures">The signatures of all of them, one subject after the other, and no more.</param>
    /// <param name="outcomes">Is overwritten with the outcome of each.</param>
    /// <param name="measures">Is overwritten with the measures of each, <see cref="CompiledRuleBook.MeasureWords"/> words a subject; empty, only outcomes are told.</param>
    /// <exception cref="ArgumentException">
    /// A length doesn't fit the number of subjects or of their signatures, or something was packed by another book, for
    /// another day or another region.
    /// </exception>
    public void Screen(ReadOnlySpan<PackedSubject> subjects, ReadOnlySpan<PackedSignature> signatures, Span<Outcome> outcomes, Span<ulong> measures)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(outcomes.Length, subjects.Length);
        RequireRoom(measures, subjects.Length);
        var words = measures.IsEmpty ? 0 : Book.MeasureWords;
        var (next, lastFace, face) = (0, -1, default(FaceScreen));
        for (var i = 0; i < subjects.Length; i++)
        {
            ref readonly var subject = ref subjects[i];
            Require(subject.Seal);
            if (subject.FaceIndex != lastFace || face is null)
            {
                (lastFace, face) = (subject.FaceIndex, _faces[subject.FaceIndex]);
            }

            var room = words == 0 ? default : measures.Slice(i * words, words);
            if (subject.Signatures == 0)
            {
                outcomes[i] = face.ScreenBlank(room);
                continue;
            }

            RequireSignatures(signatures.Length - next >= subject.Signatures);
            var own = signatures.Slice(next, subject.Signatures);
            foreach (ref readonly var signature in own)
            {
                Require(signature.Seal);
            }

            outcomes[i] = face.Screen(own, room);
            next += own.Length;
        }

        RequireSignatures(next == signatures.Length);
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
        RequireValid(subject);
        packed = default;
        if (subject.Consulted is not null || !EntryPacker.IsAlone(subject) || EntryPacker.AddsUp(records, Book.Tables))
        {
            return false;
        }

        var adultFrom = Parties.AdultFrom(subject);
        var filled = 0;
        foreach (var record in records)
        {
            if (EntryPacker.SignatureOf(record, this, adultFrom) is { IsWithout: false } signature)
            {
                signatures[filled++] = new PackedSignature(_seal, signature.Number);
            }
        }

        packed = new PackedSubject(_seal, Face.Of(subject.Kind, adultFrom, Context.Date), filled);
        return true;
    }

    private Outcome ScreenOne(Subject subject, Span<ulong> measures)
    {
        var count = subject.Memberships.Count;
        if (count <= FewSignatures.Length)
        {
            var few = default(FewSignatures);
            return ScreenPacked(subject, few, measures);
        }

        var many = ArrayPool<PackedSignature>.Shared.Rent(count);
        try
        {
            return ScreenPacked(subject, many, measures);
        }
        finally
        {
            ArrayPool<PackedSignature>.Shared.Return(many);
        }
    }

    private Outcome ScreenPacked(Subject subject, Span<PackedSignature> signatures, Span<ulong> measures)
    {
        if (!TryPack(subject, signatures, out var packed))
        {
            return ScreenInFull(subject, measures);
        }

        var face = _faces[packed.FaceIndex];
        return packed.Signatures == 0 ? face.ScreenBlank(measures) : face.Screen(signatures[..packed.Signatures], measures);
    }

    private Outcome ScreenInFull(Subject subject, Span<ulong> measures)
    {
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

    // One seal a book, day and region as long as it is remembered; an equal one is as good.
    private void Require(PackSeal? seal)
    {
        if (!ReferenceEquals(seal, _seal) && seal != _seal)
        {
            throw new ArgumentException("a subject or a signature was packed by another book, for another day or another region: pack the subjects anew", "signatures");
        }
    }

    private static void RequireSignatures(bool fit)
    {
        if (!fit)
        {
            throw new ArgumentException("the subjects don't have as many signatures as are given: give those of all, one subject after the other", "signatures");
        }
    }

    [InlineArray(Length)]
    private struct FewSignatures
    {
        internal const int Length = 8;

        private PackedSignature _first;
    }
}
